package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.countersign.document.Change.Added;
import org.countersign.document.Change.Altered;
import org.countersign.document.Change.GoneAround;
import org.countersign.document.Change.Kept;
import org.countersign.document.Change.MovedAway;
import org.countersign.document.Change.MovedHere;
import org.countersign.document.Change.NewAround;
import org.countersign.document.Change.Removed;
import org.junit.jupiter.api.Test;

class ChangesAreToldAsAReaderSeesThemTest {

    private static final Block FIRST = paragraph("Ketamine is given slowly, over forty minutes.");
    private static final Block SECOND = paragraph("A nurse stays in the room for the whole time.");
    private static final Block THIRD = paragraph("Nobody should drive home on the same day.");

    @Test
    void aDoseIsReadWhole() {
        assertThat(inside(between(paragraph("Take 2.5 mg daily."), paragraph("Take 2.75 mg daily."))))
                .containsExactly(kept("Take "), removed("2.5"), added("2.75"), kept(" mg daily."));
    }

    @Test
    void wordsThatChangeSideBySideAreOneReplacement() {
        assertThat(inside(between(
                        paragraph("Most people feel calm soon after the infusion."),
                        paragraph("Most people grow sleepy, then well after the infusion."))))
                .containsExactly(
                        kept("Most people "),
                        removed("feel calm soon"),
                        added("grow sleepy, then well"),
                        kept(" after the infusion."));
    }

    @Test
    void formattingIsToldApartFromText() {
        Block set = paragraph(text("Never "), bold("twice a day"), text("."));
        assertThat(inside(between(paragraph("Never twice a day."), set)))
                .containsExactly(
                        kept("Never "), new Altered(text("twice a day"), bold("twice a day"), List.of()), kept("."));
    }

    @Test
    void formattingWithinAWordIsFormatting() {
        Inline.Text subscript = new Inline.Text("2", Marks.of(new Mark.Subscript()));
        assertThat(inside(between(paragraph("Give O2 now"), paragraph(text("Give O"), subscript, text(" now")))))
                .containsExactly(kept("Give O"), new Altered(text("2"), subscript, List.of()), kept(" now"));
    }

    @Test
    void anAddedParagraphLeavesItsNeighboursAlone() {
        assertThat(between(List.of(FIRST, THIRD), List.of(FIRST, SECOND, THIRD)))
                .containsExactly(new Kept(List.of(FIRST)), new Added(SECOND), new Kept(List.of(THIRD)));
    }

    @Test
    void aMovedParagraphHasMoved() {
        assertThat(between(List.of(FIRST, SECOND, THIRD), List.of(THIRD, FIRST, SECOND)))
                .satisfiesExactly(
                        change -> assertThat(change).isInstanceOf(MovedHere.class),
                        change -> assertThat(change).isEqualTo(new Kept(List.of(FIRST, SECOND))),
                        change -> assertThat(change).isInstanceOf(MovedAway.class));
    }

    @Test
    void aParagraphThatMovedAndChangedIsBoth() {
        Block changed = paragraph("Nobody should ever drive home on the same day.");
        List<Change> changes = between(List.of(FIRST, SECOND, THIRD), List.of(changed, FIRST, SECOND));
        assertThat(changes.getFirst()).isInstanceOfSatisfying(MovedHere.class, here -> {
            assertThat(here.move().inside())
                    .isInstanceOfSatisfying(
                            Altered.class,
                            altered -> assertThat(altered.content())
                                    .containsExactly(
                                            kept("Nobody should "),
                                            added("ever "),
                                            kept("drive home on the same day.")));
        });
    }

    @Test
    void aRewrittenParagraphIsReadWhole() {
        Block other = paragraph("Please bring somebody along who takes you back afterwards.");
        assertThat(between(List.of(FIRST, SECOND), List.of(FIRST, other)))
                .containsExactly(new Kept(List.of(FIRST)), new Removed(SECOND), new Added(other));
    }

    @Test
    void aHeadingThatBecameAParagraphIsTheSameText() {
        Block heading = new Block.Heading(2, List.of(text("What to expect")));
        assertThat(between(heading, paragraph("What to expect")))
                .containsExactly(new Altered(heading, paragraph("What to expect"), List.of(kept("What to expect"))));
    }

    @Test
    void aLinkToElsewhereIsAChangeOfFormatting() {
        Inline old = new Inline.Text("here", Marks.of(new Mark.Link(LinkAddress.of("/a"))));
        Inline fresh = new Inline.Text("here", Marks.of(new Mark.Link(LinkAddress.of("/b"))));
        assertThat(inside(between(paragraph(text("Read "), old), paragraph(text("Read "), fresh))))
                .containsExactly(kept("Read "), new Altered(old, fresh, List.of()));
    }

    @Test
    void anItemThatGoesALevelDownHasMovedThere() {
        ListItem eat = item("Eat nothing from midnight on");
        ListItem drink = item("Water is fine until six");
        ListItem come = item("Come at eight in the morning");
        ListItem eatAndDrink =
                new ListItem(List.of((Block.Flow) eat.content().getFirst(), new Block.BulletList(List.of(drink))));
        List<Change> items =
                inside(between(new Block.BulletList(List.of(eat, drink, come)), bullets(eatAndDrink, come)));
        assertThat(items)
                .satisfiesExactly(
                        change -> assertThat(((Altered) change).content().getLast())
                                .isInstanceOf(NewAround.class),
                        change -> assertThat(change).isInstanceOf(MovedAway.class),
                        change -> assertThat(change).isEqualTo(new Kept(List.of(come))));
        List<Change> back = inside(between(bullets(eatAndDrink, come), bullets(eat, drink, come)));
        assertThat(((Altered) back.getFirst()).content().getLast()).isInstanceOf(GoneAround.class);
        assertThat(back.get(1)).isInstanceOf(MovedHere.class);
    }

    @Test
    void aChangedItemLeavesTheListInPlace() {
        List<Change> items = inside(between(
                bullets(item("Take 20 mg"), item("Rest")), bullets(item("Take 25 mg"), item("Rest"), item("Call us"))));
        assertThat(items)
                .satisfiesExactly(
                        change -> assertThat(change).isInstanceOf(Altered.class),
                        change -> assertThat(change).isEqualTo(new Kept(List.of(item("Rest")))),
                        change -> assertThat(change).isEqualTo(new Added(item("Call us"))));
    }

    private static Block bullets(ListItem... items) {
        return new Block.BulletList(List.of(items));
    }

    private static ListItem item(String text) {
        return new ListItem(List.of(new Block.Paragraph(List.of(text(text)))));
    }

    private static List<Change> between(Block before, Block after) {
        return between(List.of(before), List.of(after));
    }

    private static List<Change> between(List<Block> before, List<Block> after) {
        return Changes.between(new Document(before), new Document(after)).list();
    }

    /** The changes within the one block that was altered. */
    private static List<Change> inside(List<Change> changes) {
        assertThat(changes).singleElement().isInstanceOf(Altered.class);
        return ((Altered) changes.getFirst()).content();
    }

    private static Change kept(String text) {
        return new Kept(List.of(text(text)));
    }

    private static Change added(String text) {
        return new Added(text(text));
    }

    private static Change removed(String text) {
        return new Removed(text(text));
    }

    private static Block paragraph(String text) {
        return paragraph(text(text));
    }

    private static Block paragraph(Inline... line) {
        return new Block.Paragraph(Arrays.asList(line));
    }

    private static Inline.Text text(String text) {
        return new Inline.Text(text, Marks.NONE);
    }

    private static Inline.Text bold(String text) {
        return new Inline.Text(text, Marks.of(new Mark.Bold()));
    }
}

package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.document.TextChange.Kind;
import org.junit.jupiter.api.Test;

class AWordingKeepsWhatItDoesNotChangeTest {

    private static final Marks BOLD = Marks.of(new Mark.Bold());
    private static final Marks LINK = Marks.of(new Mark.Link(LinkAddress.of("https://harborlane.example")));

    @Test
    void wordsThatStayKeepTheirMarks() {
        Document before = line(text("Take "), bold("one tablet"), text(" daily."));
        assertThat(Rewording.apply(before, new Passage(6, 22), "two tablets daily"))
                .isEqualTo(line(text("Take "), bold("two tablets"), text(" daily.")));
    }

    @Test
    void whatComesInPlaceOfSeveralWordsGetsTheMarksThatAllOfThemHave() {
        Document before = line(bold("one"), text(" tablet"));
        assertThat(Rewording.apply(before, new Passage(1, 11), "half")).isEqualTo(line(text("half")));
        assertThat(Rewording.apply(line(bold("one tablet")), new Passage(1, 11), "half"))
                .isEqualTo(line(bold("half")));
    }

    @Test
    void whatIsAddedGoesOnAsTheWordBeforeItButInNoLink() {
        assertThat(Rewording.apply(line(bold("Rest")), new Passage(1, 5), "Rest well"))
                .isEqualTo(line(bold("Rest well")));
        assertThat(Rewording.apply(line(new Inline.Text("Rest", LINK)), new Passage(1, 5), "Rest well"))
                .isEqualTo(line(new Inline.Text("Rest", LINK), text(" well")));
    }

    @Test
    void aPassageThatGoesLeavesOneSpace() {
        Document before = line(text("Rest now, often."));
        assertThat(Rewording.apply(before, new Passage(6, 9), "")).isEqualTo(line(text("Rest, often.")));
        assertThat(Rewording.apply(before, new Passage(1, 5), "")).isEqualTo(line(text("now, often.")));
        assertThat(Rewording.apply(before, new Passage(1, 17), "")).isEqualTo(line());
    }

    @Test
    void charactersOfTwoUnitsStayWhole() {
        Document before = line(text("Fever 🤒🤒 rest"));
        assertThat(Rewording.apply(before, new Passage(1, 16), "Fever 🤒 rest")).isEqualTo(line(text("Fever 🤒 rest")));
    }

    @Test
    void plainTextTakesThePlaceOfOneLineAndOfNothingElse() {
        Inline citation = new Inline.Citation(ReferenceId.of("abc123"), Marks.NONE);
        Document document = new Document(List.of(
                new Block.Paragraph(List.of(text("One"), citation, text("two"), new Inline.HardBreak(Marks.NONE))),
                new Block.Paragraph(List.of(text("Three")))));
        assertThat(Rewording.obstacle(document, new Passage(1, 4))).isEmpty();
        assertThat(Rewording.obstacle(document, new Passage(1, 6)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("citation"));
        assertThat(Rewording.obstacle(document, new Passage(6, 9)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("line break"));
        assertThat(Rewording.obstacle(document, new Passage(6, 13)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("one paragraph"));
    }

    @Test
    void spaceAtItsEndsIsNoPartOfIt() {
        Document document = line(text("Take  one tablet "));
        assertThat(Rewording.withoutOuterSpace(document, new Passage(5, 18))).contains(new Passage(7, 17));
        assertThat(Rewording.withoutOuterSpace(document, new Passage(5, 7))).isEmpty();
    }

    @Test
    void itIsShownByWords() {
        assertThat(TextChange.between("one tablet daily", "two tablets daily"))
                .containsExactly(
                        new TextChange(Kind.REMOVED, "one tablet"),
                        new TextChange(Kind.ADDED, "two tablets"),
                        new TextChange(Kind.KEPT, " daily"));
        assertThat(TextChange.between("now", "")).containsExactly(new TextChange(Kind.REMOVED, "now"));
    }

    private static Document line(Inline... content) {
        return new Document(List.of(new Block.Paragraph(List.of(content))));
    }

    private static Inline text(String text) {
        return new Inline.Text(text, Marks.NONE);
    }

    private static Inline bold(String text) {
        return new Inline.Text(text, BOLD);
    }
}

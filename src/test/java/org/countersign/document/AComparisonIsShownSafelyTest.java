package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.countersign.shared.PersonId;

@Domain(Documents.class)
@Domain(DomainContext.Global.class)
class AComparisonIsShownSafelyTest {

    private static final Pattern ID = Pattern.compile(" id=\"change-(\\d+)\"");

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noTextBreaksOutOfIt(@ForAll Document before, @ForAll Document after) {
        Comparison comparison = Comparison.between(content("<script>", before), content("\"&'", after));
        WellFormedHtml.check(ComparisonHtml.inline(comparison).html());
        WellFormedHtml.check(ComparisonHtml.sideBySide(comparison).html());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyChangeHasOneNumberInBothForms(@ForAll Document before, @ForAll long seed) {
        Comparison comparison =
                Comparison.between(content("T", before), content("T", Rewriting.of(before, new Random(seed))));
        RenderedComparison inline = ComparisonHtml.inline(comparison);
        RenderedComparison beside = ComparisonHtml.sideBySide(comparison);
        assertThat(numbers(inline)).hasSize(inline.total()).isSorted().doesNotHaveDuplicates();
        assertThat(numbers(beside)).hasSize(beside.total()).doesNotHaveDuplicates();
        assertThat(inline.total() == 0).isEqualTo(comparison.isEmpty());
        assertThat(beside.counts()).isEqualTo(inline.counts());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void itLeadsFromTheOneToTheOther(@ForAll Document before, @ForAll Document after) {
        ArticleContent old = content("Migraine", before);
        ArticleContent fresh = content("Migraine and its aura", after)
                .withByline(List.of(byline("Nora Feld", "RN"), byline("Tom Reyes", "")));
        assertThat(Comparison.between(old, fresh).applyTo(old)).isEqualTo(fresh);
        assertThat(Comparison.between(fresh, old).applyTo(fresh)).isEqualTo(old);
        assertThat(Comparison.between(old, old).isEmpty()).isTrue();
    }

    @Example
    void itSaysInWordsWhatTheColoursSay() {
        RenderedComparison rendered = ComparisonHtml.inline(Comparison.between(
                content("T", body("Take 20 mg daily, in the morning.")),
                content("T", body("Take 25 mg daily, always in the morning."))));
        assertThat(rendered.summary()).isEqualTo("2 changes: 1 addition, 1 replacement");
        assertThat(rendered.html())
                .contains("<del><span class=\"visually-hidden\">Deleted: </span>20</del>"
                        + "<ins><span class=\"visually-hidden\">Added: </span>25</ins>");
    }

    @Example
    void unchangedStretchesAreFolded() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            text.append("Paragraph number ").append(i).append('\n');
        }
        RenderedComparison rendered = ComparisonHtml.inline(
                Comparison.between(content("T", body(text + "The end")), content("T", body(text + "The very end"))));
        assertThat(rendered.html()).contains("<summary>13 unchanged paragraphs</summary>");
        assertThat(rendered.html().indexOf("number 13"))
                .isGreaterThan(rendered.html().indexOf("</details>"));
    }

    @Example
    void whatMovedSaysFromWhere() {
        String first = "Ketamine is given slowly, over forty minutes.";
        String second = "A nurse stays in the room for the whole time.";
        String third = "Nobody should drive home on the same day.";
        RenderedComparison rendered = ComparisonHtml.inline(Comparison.between(
                content("T", body(first + "\n" + second + "\n" + third)),
                content("T", body(third + "\n" + first + "\n" + second))));
        assertThat(rendered.summary()).isEqualTo("1 change: 1 move");
        assertThat(rendered.html())
                .contains("Moved here from further down")
                .contains("Moved further up: “Nobody should drive home");
    }

    private static List<Integer> numbers(RenderedComparison rendered) {
        return ID.matcher(rendered.html())
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
    }

    private static Document body(String lines) {
        return new Document(lines.lines()
                .<Block>map(line -> new Block.Paragraph(List.of(new Inline.Text(line, Marks.NONE))))
                .toList());
    }

    private static BylineEntry byline(String name, String credentials) {
        return new BylineEntry(
                PersonId.of("00000000-0000-7000-8000-00000000000" + name.length() % 10), name, credentials, "");
    }

    private static ArticleContent content(String title, Document body) {
        return new ArticleContent(title, "What to know", List.of(byline("Nora Feld", "MD")), body);
    }
}

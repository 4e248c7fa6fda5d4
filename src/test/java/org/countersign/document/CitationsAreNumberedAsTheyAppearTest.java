package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsAreNumberedAsTheyAppearTest {

    private static final Reference FASTING = new Reference(ReferenceId.of("f1"), "On fasting", null);
    private static final Reference DRIVING =
            new Reference(ReferenceId.of("d2"), "On driving", new Source.Doi("10.1000/a<b"));
    private static final Reference SPARE = new Reference(ReferenceId.of("s3"), "Not cited", new Source.Pmid("12"));

    private static final Document TEXT = new Document(List.of(
            new Block.Paragraph(List.of(word("Do not drive."), mark("d2"), word(" Do not eat."), mark("f1"))),
            new Block.Table(List.of(new TableRow(List.of(
                    new TableCell(false, 1, 1, List.of(new Block.Paragraph(List.of(mark("d2"), mark("gone")))))))))));

    private final CitationNumbers numbers = CitationNumbers.of(TEXT, List.of(SPARE, FASTING, DRIVING));

    @Test
    void theFirstThatAppearsIsNumberOneAndThoseThatDoNotComeLast() {
        assertThat(numbers.ordered()).containsExactly(DRIVING, FASTING, SPARE);
        assertThat(numbers.numberOf(FASTING.id())).hasValue(2);
    }

    @Test
    void aMarkWithoutAReferenceAndAReferenceWithoutAMarkAreNamed() {
        assertThat(numbers.unknown()).containsExactly(ReferenceId.of("gone"));
        assertThat(numbers.numberOf(ReferenceId.of("gone"))).isEmpty();
        assertThat(numbers.uncited()).containsExactly(SPARE);
    }

    @Test
    void marksLeadToTheListAndTheListLeadsBack() {
        String text = HtmlRenderer.render(TEXT, numbers);
        assertThat(text)
                .contains(
                        "<sup class=\"citation\" id=\"citation_1\"><a href=\"#reference_1\" aria-label=\"Reference 1\">[1]</a></sup>")
                .containsOnlyOnce("id=\"citation_1\"")
                .contains("<sup class=\"citation citation-unknown\">[?]</sup>");
        String list = ReferenceHtml.list(numbers);
        assertThat(list)
                .contains(
                        "<li id=\"reference_1\">On driving <a href=\"https://doi.org/10.1000/a%3Cb\" rel=\"noopener\">doi:10.1000/a&lt;b</a>")
                .contains("href=\"#citation_1\"")
                .doesNotContain("#citation_3");
        WellFormedHtml.check(text);
        WellFormedHtml.check(list);
    }

    @Test
    void whatPeopleTypeIsRecognizedAsASource() {
        assertThat(Source.recognized(" https://doi.org/10.1000/182 ")).contains(new Source.Doi("10.1000/182"));
        assertThat(Source.recognized("doi: 10.1000/182")).contains(new Source.Doi("10.1000/182"));
        assertThat(Source.recognized("PMID: 31415926")).contains(new Source.Pmid("31415926"));
        assertThat(Source.recognized("https://pubmed.ncbi.nlm.nih.gov/31415926/"))
                .contains(new Source.Pmid("31415926"));
        assertThat(Source.recognized("https://clinic.example/a"))
                .contains(new Source.WebAddress(LinkAddress.of("https://clinic.example/a")));
        assertThat(Source.recognized("javascript:alert(1)")).isEmpty();
        assertThat(Source.recognized("Silva et al., 2024")).isEmpty();
    }

    private static Inline word(String text) {
        return new Inline.Text(text, Marks.NONE);
    }

    private static Inline mark(String reference) {
        return new Inline.Citation(ReferenceId.of(reference), Marks.NONE);
    }
}

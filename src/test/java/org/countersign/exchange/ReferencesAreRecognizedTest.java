package org.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.exchange.Texts.citation;
import static org.countersign.exchange.Texts.document;
import static org.countersign.exchange.Texts.heading;
import static org.countersign.exchange.Texts.html;
import static org.countersign.exchange.Texts.markdown;
import static org.countersign.exchange.Texts.paragraph;
import static org.countersign.exchange.Texts.text;

import org.countersign.document.LinkAddress;
import org.countersign.document.Mark;
import org.countersign.document.Reference;
import org.countersign.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesAreRecognizedTest {

    private static final String NUMBERED = """
            <h2>References</h2><ol><li>Adams J. Sleep. 2019. doi:10.1000/sleep.1</li>
            <li>Brown K. Mood. PMID: 123456.</li><li>Our leaflet, https://example.org/leaflet_(new).</li></ol>
            """;

    @Test
    void numberedEntriesBecomeReferencesAndTheNumbersInTheTextCitations() {
        Imported read = html(
                "<p>It helps [1], they say [2,3]. More<sup>1-2</sup> here.³ In [2020] 5 m<sup>2</sup>.</p>" + NUMBERED);
        assertThat(read.body())
                .isEqualTo(document(paragraph(
                        text("It helps"),
                        citation("r1"),
                        text(", they say"),
                        citation("r2"),
                        citation("r3"),
                        text(". More"),
                        citation("r1"),
                        citation("r2"),
                        text(" here."),
                        citation("r3"),
                        text(" In [2020] 5 m"),
                        text("2", new Mark.Superscript()),
                        text("."))));
        assertThat(read.references())
                .extracting(Reference::text)
                .containsExactly(
                        "Adams J. Sleep. 2019. doi:10.1000/sleep.1",
                        "Brown K. Mood. PMID: 123456.",
                        "Our leaflet, https://example.org/leaflet_(new).");
        assertThat(read.references())
                .extracting(Reference::source)
                .containsExactly(
                        new Source.Doi("10.1000/sleep.1"),
                        new Source.Pmid("123456"),
                        new Source.WebAddress(LinkAddress.of("https://example.org/leaflet_(new)")));
        assertThat(read.report().isEmpty()).isTrue();
    }

    @Test
    void aNumberWithoutItsReferenceStaysTextAndIsReported() {
        Imported read = html("<p>Known [1], unknown [7].</p>" + NUMBERED);
        assertThat(read.body()).isEqualTo(document(paragraph(text("Known"), citation("r1"), text(", unknown [7]."))));
        assertThat(read.report().countOf(Loss.UNMATCHED_NUMBER)).isEqualTo(1);
    }

    @Test
    void entriesWithoutNumbersBecomeReferencesAndNumbersInTheTextStay() {
        Imported read = html("""
                <p>It helps [1].</p><p><b>Cited Sources:</b></p>
                <p>Adams, Jo. “Sleep.” Journal vol. 10 (2016). doi:10.1000/sleep.1</p><p></p>
                <p>Brown, Kim. “Mood.” 2019.</p>
                <p>Call us to book a visit.</p>
                """);
        assertThat(read.body()).isEqualTo(document(paragraph("It helps [1]."), paragraph("Call us to book a visit.")));
        assertThat(read.references()).hasSize(2);
        assertThat(read.report().countOf(Loss.UNMATCHED_NUMBER)).isEqualTo(1);
    }

    @Test
    void linkedNotesBecomeReferencesWithoutAHeading() {
        Imported read = html("""
                <p>It helps.<sup><a href="#note-1" id="back-1">[1]</a></sup> <a href="#dose">See below.</a></p>
                <h2 id="dose">Dose</h2><p>None.</p>
                <ol><li id="note-1"><p>Adams J. Sleep. <a href="#back-1">↑</a></p></li></ol>
                """);
        assertThat(read.body())
                .isEqualTo(document(
                        paragraph(text("It helps."), citation("r1"), text(" See below.")),
                        heading(2, "Dose"),
                        paragraph("None.")));
        assertThat(read.references()).extracting(Reference::text).containsExactly("Adams J. Sleep.");
        assertThat(read.report().countOf(Loss.LINK_WITHIN_PAGE)).isEqualTo(1);
    }

    @Test
    void markdownsFootnotesAreReferences() {
        Imported read = markdown("It helps.[^Adams 2019][^2]\n\n[^2]: Brown K. <https://doi.org/10.1000/mood>\n");
        assertThat(read.body()).isEqualTo(document(paragraph(text("It helps.[^Adams 2019]"), citation("2"))));
        assertThat(read.references())
                .containsExactly(new Reference(
                        read.references().getFirst().id(),
                        "Brown K. https://doi.org/10.1000/mood",
                        new Source.Doi("10.1000/mood")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "References",
                "SOURCES:",
                "Literature",
                "Works Cited",
                "Cited sources",
                "5. References",
                "Bibliography"
            })
    void theSectionIsKnownByManyNames(String name) {
        Imported read = html("<p>Text</p><h3>" + name + "</h3><ul><li>Adams J. Sleep.</li></ul>");
        assertThat(read.references()).hasSize(1);
        assertThat(read.body()).isEqualTo(document(paragraph("Text")));
    }

    @Test
    void aSectionThatOnlySoundsLikeOneStays() {
        Imported read = html("<h2>Sources</h2><p>Protein is in beans.</p><h2>Sources of iron</h2><p>Meat.</p>");
        assertThat(read.references()).isEmpty();
        assertThat(read.body().content()).hasSize(4);
    }
}

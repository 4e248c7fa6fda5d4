package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.countersign.shared.ImageHash;
import org.countersign.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AContentHashNamesOneContentTest {

    private static final String PERSON = "0190163d-8694-739b-aea5-966c26f8ad91";

    private static final ArticleContent CONTENT = new ArticleContent(
            "Ketamine: \"what to expect\"",
            "Größe\nzwei",
            List.of(new BylineEntry(PersonId.of(PERSON), "Ana Silva", "MD", "")),
            new Document(List.of(new Block.Paragraph(List.of(
                    new Inline.Text("Slow ", Marks.of(new Mark.Italic(), new Mark.Bold())),
                    new Inline.Text("infusion", Marks.of(new Mark.Bold(), new Mark.Italic())))))));

    private static final String CANONICAL = "{\"body\":{\"content\":[{\"content\":[{\"marks\":[{\"type\":\"bold\"},"
            + "{\"type\":\"italic\"}],\"text\":\"Slow infusion\",\"type\":\"text\"}],\"type\":\"paragraph\"}],"
            + "\"type\":\"doc\"},\"byline\":[{\"biography\":\"\",\"credentials\":\"MD\",\"name\":\"Ana Silva\","
            + "\"person\":\"" + PERSON + "\"}],\"summary\":\"Größe\\nzwei\","
            + "\"title\":\"Ketamine: \\\"what to expect\\\"\"}";

    @Test
    void theCanonicalFormIsThatOfRfc8785() {
        assertThat(CONTENT.canonicalJson()).isEqualTo(CANONICAL);
    }

    /** The expected digits were computed by another program. */
    @Test
    void theHashIsSha256OverIt() {
        assertThat(CONTENT.hash().hex()).isEqualTo("cafc2efd9aa38d5dff6b5adf40e4473f4a3107b951eeed1b2b9a54b994a4bb2d");
    }

    @Test
    void storedContentProvesItsHashWithoutTheCodec() {
        String asStored =
                CANONICAL.replace("\":", "\" : ").replace(",\"", ",\n  \"").replace("ö", "\\u00f6");
        assertThat(ArticleContent.hashOf(asStored)).isEqualTo(CONTENT.hash());
        assertThat(ArticleContent.hashOf("{\"later\":1}")).isNotEqualTo(ArticleContent.hashOf("{\"later\":2}"));
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleContent.hashOf("{"));
    }

    @Test
    void contentIsReadBackAsItWas() {
        assertThat(ArticleContent.decode(CANONICAL)).isEqualTo(CONTENT);
    }

    @Test
    void whatLaterVersionsAddIsPartOfTheHashAndReadBack() {
        ArticleContent more = CONTENT.withParticulars(new Particulars(
                List.of(
                        new Reference(ReferenceId.of("a1"), "Silva 2024", new Source.Doi("10.1000/182")),
                        new Reference(ReferenceId.of("b2"), "", new Source.Pmid("31415926")),
                        new Reference(
                                ReferenceId.of("c3"),
                                "The clinic's protocol",
                                new Source.WebAddress(LinkAddress.of("https://clinic.example/p"))),
                        new Reference(ReferenceId.of("d4"), "A book", null)),
                new SearchListing("Ketamine", "What happens on the day."),
                new Cover(ImageHash.of("0".repeat(64)), "", 1200, 800)));
        assertThat(ArticleContent.decode(more.canonicalJson())).isEqualTo(more);
        assertThat(more.hash()).isNotEqualTo(CONTENT.hash());
        assertThat(more.withParticulars(Particulars.NONE).canonicalJson()).isEqualTo(CANONICAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "references":[{"id":"a"}]                               | references[0].text: is missing
            "references":[{"id":"A","text":"x"}]                    | references[0].attrs.reference: must be 1 to 16 of the characters a to z and 0 to 9
            "references":[{"id":"a","text":" "}]                    | references[0].text: must not be blank where there is no source
            "references":[{"id":"a","text":"x"},{"id":"a","text":"y"}] | references[1].id: stands twice
            "references":[{"id":"a","text":"x","doi":"11.1/a"}]     | references[0].doi: must be a DOI such as 10.1000/182
            "references":[{"id":"a","text":"x","pmid":"x"}]         | references[0].pmid: must be a PubMed number of 1 to 9 digits
            "references":[{"id":"a","text":"x","address":"javascript:1"}] | references[0].address: must be relative or start with http:, https:, mailto: or tel:
            "references":[{"id":"a","text":"x","address":"/a"}]     | references[0].address: must start with http: or https:
            "references":[{"id":"a","text":"x","pmid":"1","doi":"10.1000/1"}] | references[0]: a reference has at most one of 'doi', 'pmid' and 'address'
            "references":[{"id":"a","text":"x","isbn":"1"}]         | references[0]: unknown field 'isbn'
            "searchTitle":"a\\nb"                                  | searchTitle: must be a single line
            "cover":{"media":"x","alt":"","width":1,"height":1}     | cover.media: must be an image's hash: 64 digits 0 to 9 and a to f
            "cover":{"alt":"","width":1,"height":1}                 | cover.media: is missing
            "cover":{"level":2}                                     | cover: unknown field 'level'
            """)
    void particularsAreReadStrictly(String member, String message) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> ArticleContent.decode("{" + member + "," + CANONICAL.substring(1)))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "title":       | "name":                  | unknown field 'name'
            "summary":"Größe\\nzwei", | ``            | summary: is missing
            "Ana Silva"    | " "                      | byline[0].name: must not be blank
            "Ana Silva"    | 7                        | byline[0].name: must be a string
            "credentials"  | "role"                   | byline[0]: unknown field 'role'
            "MD"           | "M\\u0000D"              | byline[0].credentials: holds the control character U+0000
            0190163d-8694  | 0190163D-8694            | byline[0].person: must be a person's id
            0190163d-8694  | 8694                     | byline[0].person: must be a person's id
            "type":"bold"  | "type":"font"            | body.content[0].content[0].marks[0]: unknown mark 'font'
            "paragraph"    | "listItem"               | body.content[0].content[0]: 'text' cannot stand in 'listItem'
            Größe          | \\u0007                  | summary: The summary holds the control character U+0007.
            Ketamine       | a\\nb                    | title: The title is a single line.
            """)
    void contentIsReadStrictly(String part, String replacement, String message) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> ArticleContent.decode(CANONICAL.replace(part, replacement)))
                .withMessage(message);
    }
}

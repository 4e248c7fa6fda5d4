package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Documents.class)
@Domain(DomainContext.Global.class)
class DocumentLawsTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsEncodedIsDecodedToTheSame(@ForAll Document document) {
        assertThat(DocumentCodec.decode(DocumentCodec.encode(document))).isEqualTo(document);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void encodingWhatWasDecodedChangesNothing(@ForAll Document document) {
        String json = DocumentCodec.encode(document);
        assertThat(DocumentCodec.encode(DocumentCodec.decode(json))).isEqualTo(json);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void equalDocumentsHaveEqualHashesAndOthersNot(@ForAll Document one, @ForAll Document other) {
        ArticleContent content = contentOf(one);
        assertThat(contentOf(DocumentCodec.decode(DocumentCodec.encode(one))).hash())
                .isEqualTo(content.hash());
        assertThat(contentOf(other).hash().equals(content.hash())).isEqualTo(other.equals(one));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anyChangeOfContentChangesItsHash(@ForAll Document document) {
        ArticleContent content = contentOf(document);
        List<Block> more = new ArrayList<>(document.content());
        more.add(new Block.Paragraph(List.of()));
        assertThat(List.of(
                        contentOf(new Document(more)).hash(),
                        new ArticleContent("T", "S ", List.of(), document).hash(),
                        new ArticleContent("t", "S", List.of(), document).hash()))
                .doesNotContain(content.hash());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void contentIsReadBackFromItsCanonicalForm(@ForAll Document document) {
        ArticleContent content = contentOf(document);
        assertThat(ArticleContent.decode(content.canonicalJson())).isEqualTo(content);
        assertThat(ArticleContent.hashOf(content.canonicalJson())).isEqualTo(content.hash());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void howTextIsCutIntoNodesMakesNoDifference(@ForAll Document document) {
        List<Block> cut = document.content().stream()
                .map(block -> block instanceof Block.Paragraph(var line) ? new Block.Paragraph(cut(line)) : block)
                .toList();
        assertThat(new Document(cut)).isEqualTo(document);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void htmlIsWellFormedAndHoldsNoElementFromText(@ForAll Document document) {
        WellFormedHtml.check(HtmlRenderer.render(document));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyPieceIsReplacedByItselfWithoutAChange(@ForAll Document document, @ForAll int seed) {
        List<Token> tokens = new ArrayList<>();
        document.content().forEach(block -> Token.flatten(block, tokens));
        TokenSequence all = new TokenSequence(0, tokens);
        int size = tokens.stream().mapToInt(Token::size).sum();
        int from = Math.floorMod(seed, size + 1);
        int to = from + Math.floorMod(seed * 31, size + 1 - from);
        List<Token> piece = all.between(from, to);
        Assume.that(TokenSequence.isFlat(piece));
        DraftBody body = new DraftBody(document);
        body.apply(new Step.Replace(from, to, new Slice(piece, 0, 0), false));
        assertThat(body.document()).isEqualTo(document);
    }

    private static List<Inline> cut(List<Inline> line) {
        List<Inline> pieces = new ArrayList<>();
        for (Inline inline : line) {
            if (inline instanceof Inline.Text(String text, Marks marks)) {
                text.codePoints()
                        .mapToObj(Character::toString)
                        .map(piece -> new Inline.Text(piece, marks))
                        .forEach(pieces::add);
            } else {
                pieces.add(inline);
            }
        }
        return pieces;
    }

    private static ArticleContent contentOf(Document document) {
        return new ArticleContent("T", "S", List.of(), document);
    }
}

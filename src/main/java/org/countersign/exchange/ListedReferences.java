package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.document.Particulars;
import org.countersign.document.Reference;
import org.jsoup.nodes.Element;

/** A list of references that stands in a text as text, as after a paste. */
public final class ListedReferences {

    private ListedReferences() {}

    /**
     * The content with the list as records, after those that it has, and the numbers that cite it as citation marks; empty
     * when the text ends with no such list, or an article cannot have so many.
     */
    public static Optional<ArticleContent> takenUp(ArticleContent content) {
        ReferenceIds ids = new ReferenceIds();
        List<Reference> references = new ArrayList<>(content.references());
        references.forEach(reference -> ids.next(reference.id().value()));
        List<Block> blocks = new ArrayList<>(content.body().content());
        Anchors none = new Anchors(new Element("body"));
        List<ReferenceEntry> entries = ReferenceSection.takeFrom(blocks, none, ids);
        if (entries.isEmpty() || references.size() + entries.size() > Particulars.MOST_REFERENCES) {
            return Optional.empty();
        }
        CitationMarks marks = new CitationMarks(entries, none, new Losses());
        blocks.replaceAll(marks::in);
        entries.forEach(entry -> references.add(entry.reference()));
        Document body = blocks.isEmpty() ? Document.empty() : new Document(blocks);
        return Optional.of(
                content.withBody(body).withParticulars(content.particulars().withReferences(references)));
    }
}

package org.countersign.document;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countersign.shared.ContentHash;
import org.countersign.shared.ImageHash;
import org.countersign.shared.Sha256;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Everything in an article that a reader sees and a signature vouches for. A revision is one of these, named by its
 * {@link #hash()}.
 */
public record ArticleContent(
        String title, String summary, List<BylineEntry> byline, Document body, Particulars particulars) {

    /** Body and references have 2 MB each, with room for the rest. */
    private static final StrictJson.Limit LIMIT = new StrictJson.Limit(4_200_000, "4.2 MB");

    /** @throws IllegalArgumentException when title or summary break the rules of {@link TextPart} */
    public ArticleContent {
        TextPart.TITLE.check(title);
        TextPart.SUMMARY.check(summary);
        byline = List.copyOf(byline);
    }

    /** Content with nothing beside its text and byline. */
    public ArticleContent(String title, String summary, List<BylineEntry> byline, Document body) {
        this(title, summary, byline, body, Particulars.NONE);
    }

    public ArticleContent withTitle(String changed) {
        return new ArticleContent(changed, summary, byline, body, particulars);
    }

    public ArticleContent withSummary(String changed) {
        return new ArticleContent(title, changed, byline, body, particulars);
    }

    public ArticleContent withByline(List<BylineEntry> changed) {
        return new ArticleContent(title, summary, changed, body, particulars);
    }

    public ArticleContent withBody(Document changed) {
        return new ArticleContent(title, summary, byline, changed, particulars);
    }

    public ArticleContent withParticulars(Particulars changed) {
        return new ArticleContent(title, summary, byline, body, changed);
    }

    public List<Reference> references() {
        return particulars.references();
    }

    /** All that it shows, in its text and as its cover. */
    public Set<ImageHash> images() {
        Set<ImageHash> images = new LinkedHashSet<>();
        for (Block block : body.content()) {
            if (block instanceof Block.Image image) {
                images.add(image.media());
            }
        }
        if (particulars.cover() != null) {
            images.add(particulars.cover().media());
        }
        return images;
    }

    /** The numbers of this content's references. */
    public CitationNumbers citationNumbers() {
        return CitationNumbers.of(body, references());
    }

    /** What search engines show as its title: the chosen one, or the article's own. */
    public String searchTitle() {
        return particulars.search().title().isBlank()
                ? title
                : particulars.search().title();
    }

    /** What search engines show below its title: the chosen description, or the summary. */
    public String searchDescription() {
        return particulars.search().description().isBlank()
                ? summary
                : particulars.search().description();
    }

    /**
     * Reads content strictly: what is unknown, missing or out of place is refused.
     *
     * @throws InvalidDocumentException with the path to the first fault
     */
    public static ArticleContent decode(String json) {
        return StrictJson.read(json, LIMIT, source -> new ArticleContentReader(source).read());
    }

    /** This content as RFC 8785 canonical JSON. */
    public String canonicalJson() {
        return canonical(NodeWriter.json(json -> {
            json.writeStartObject();
            json.writeStringProperty("title", title);
            json.writeStringProperty("summary", summary);
            json.writeName("byline").writeStartArray();
            for (BylineEntry entry : byline) {
                json.writeStartObject();
                json.writeStringProperty("person", entry.person().toString());
                json.writeStringProperty("name", entry.name());
                json.writeStringProperty("credentials", entry.credentials());
                json.writeStringProperty("biography", entry.biography());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeName("body");
            NodeWriter.write(json, body);
            particulars.writeMembers(json);
            json.writeEndObject();
        }));
    }

    /** SHA-256 over {@link #canonicalJson()} in UTF-8. */
    public ContentHash hash() {
        return ContentHash.of(Sha256.of(canonicalJson()));
    }

    /**
     * The hash of stored content. It goes through RFC 8785 alone and not through this module's codec, so that content
     * whose fields this version does not know still proves its name.
     *
     * @throws IllegalArgumentException when the text is not JSON
     */
    public static ContentHash hashOf(String json) {
        return ContentHash.of(Sha256.of(canonical(json)));
    }

    /**
     * Stored content as RFC 8785 canonical JSON, whatever fields it has.
     *
     * @throws IllegalArgumentException when the text is not JSON
     */
    public static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("Only JSON has a canonical form", e);
        }
    }
}

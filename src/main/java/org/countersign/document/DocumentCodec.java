package org.countersign.document;

import java.util.List;

/** Documents as JSON, in the format that {@code docs/document-format.md} describes. */
public final class DocumentCodec {

    /** How long a document may be, in bytes of UTF-8 JSON. */
    public static final int MAXIMUM_BYTES = 2_000_000;

    static final StrictJson.Limit LIMIT = new StrictJson.Limit(MAXIMUM_BYTES, "2 MB");

    private DocumentCodec() {}

    /**
     * Reads a document strictly: what is unknown, missing or out of place is refused.
     *
     * @throws InvalidDocumentException with the path to the first fault
     */
    public static Document decode(String json) {
        return StrictJson.read(json, LIMIT, DocumentCodec::read);
    }

    /** The canonical form: texts joined, marks in order, nothing empty written. */
    public static String encode(Document document) {
        return NodeWriter.json(json -> NodeWriter.write(json, document));
    }

    static Document read(StrictJson json) {
        TokenReader reader = new TokenReader(json);
        reader.node(1);
        try {
            Node root = root(reader.tokens());
            return root instanceof Document document ? document : refuse(root);
        } catch (BrokenRuleException e) {
            throw json.problem(e);
        }
    }

    private static Node root(List<Token> tokens) {
        return TreeBuilder.build(tokens, 0).getFirst();
    }

    private static Document refuse(Node root) {
        throw new BrokenRuleException(
                "",
                "a document is of type 'doc', not '" + Anatomy.of(root).type().jsonName() + "'");
    }
}

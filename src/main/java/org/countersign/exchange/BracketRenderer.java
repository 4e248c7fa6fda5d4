package org.countersign.exchange;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.countersign.document.CalloutKind;

/** Writes bracket marks as the HTML that {@link BlockReader} understands. */
final class BracketRenderer implements NodeRenderer {

    private final HtmlWriter html;

    BracketRenderer(HtmlNodeRendererContext context) {
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BracketMark.class);
    }

    @Override
    public void render(Node node) {
        BracketMark mark = (BracketMark) node;
        CalloutKind kind = BracketProcessor.ALERTS.get(mark.name());
        if (mark.isFootnote()) {
            html.tag("span", Map.of("data-citation", mark.name()));
            html.tag("/span");
        } else if (kind != null && isFirstInQuote(node)) {
            html.tag("span", Map.of("data-alert", kind.code()));
            html.tag("/span");
        } else {
            html.text("[" + mark.words() + "]");
        }
    }

    private static boolean isFirstInQuote(Node node) {
        Node paragraph = node.getParent();
        return node.getPrevious() == null
                && paragraph.getPrevious() == null
                && paragraph.getParent() instanceof BlockQuote;
    }
}

package org.countersign.document;

import java.util.Iterator;
import java.util.List;
import org.countersign.document.Block.Flow;

/**
 * A document as semantic HTML: a fragment to stand below a page's own {@code h1}. All of it is produced here, and what
 * comes from the content is escaped.
 */
public final class HtmlRenderer {

    private final HtmlText html = new HtmlText();
    private final Iterator<OutlineEntry> headings;

    private HtmlRenderer(Document document) {
        headings = TextRenderer.outline(document).iterator();
    }

    /** The HTML. Headings carry the ids that {@link TextRenderer#outline} names. */
    public static String render(Document document) {
        HtmlRenderer renderer = new HtmlRenderer(document);
        document.content().forEach(renderer::block);
        return renderer.html.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(var content) -> html.open("p").line(content).close("p");
            case Block.Heading heading -> heading(heading);
            case Block.BulletList(var items) -> items(html.open("ul"), items).close("ul");
            case Block.OrderedList list -> orderedList(list);
            case Block.Blockquote(var content) -> {
                html.open("blockquote");
                content.forEach(this::block);
                html.close("blockquote");
            }
            case Block.Callout callout -> callout(callout);
            case Block.CallToAction call -> callToAction(call);
            case Block.HorizontalRule _ -> html.open("hr");
        }
    }

    private void heading(Block.Heading heading) {
        String element = "h" + heading.level();
        html.open(element, "id", headings.next().id()).line(heading.content()).close(element);
    }

    private void orderedList(Block.OrderedList list) {
        HtmlText begun = list.start() == 1 ? html.open("ol") : html.open("ol", "start", String.valueOf(list.start()));
        items(begun, list.items()).close("ol");
    }

    private HtmlText items(HtmlText target, List<ListItem> items) {
        for (ListItem item : items) {
            target.open("li");
            item(item.content());
            target.close("li");
        }
        return target;
    }

    /** An item of one paragraph is a line in its list; one of several blocks keeps them apart. */
    private void item(List<Flow> content) {
        if (content.size() == 1 && content.getFirst() instanceof Block.Paragraph(var line)) {
            html.line(line);
        } else {
            content.forEach(this::block);
        }
    }

    private void callout(Block.Callout callout) {
        CalloutKind kind = callout.kind();
        html.open("aside", "class", "callout callout-" + kind.code(), "role", "note", "aria-label", kind.label());
        callout.content().forEach(this::block);
        html.close("aside");
    }

    private void callToAction(Block.CallToAction call) {
        html.open("p", "class", "call-to-action").line(call.content());
        if (!call.content().isEmpty()) {
            html.text(" ");
        }
        html.openLink(call.href(), "class", "button").text(call.label()).close("a");
        html.close("p");
    }
}

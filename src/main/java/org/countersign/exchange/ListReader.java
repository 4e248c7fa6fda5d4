package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import org.countersign.document.Block;
import org.countersign.document.Block.Flow;
import org.countersign.document.ListItem;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads {@code ul} and {@code ol}, also where a nested list stands beside its item and not in it, as Google Docs has it. */
final class ListReader {

    private final Reading reading;
    private final int depth;
    private final List<List<Flow>> items = new ArrayList<>();
    private final List<Element> sources = new ArrayList<>();

    ListReader(Reading reading, int depth) {
        this.reading = reading;
        this.depth = depth;
    }

    /** The list, or its paragraphs where it is nested too deep; nothing when it has no items. */
    List<Flow> read(Element list, InlineStyle style) {
        InlineStyle own = ElementStyle.of(list, style, reading.losses());
        for (Node child : list.childNodes()) {
            if (child instanceof Element element && !Unreadable.isSilent(element)) {
                child(element, own);
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        if (depth >= reading.deepestList()) {
            reading.losses().add(Loss.DEEP_LIST);
            return items.stream().flatMap(List::stream).toList();
        }
        return List.of(made(list));
    }

    private void child(Element element, InlineStyle style) {
        boolean isList =
                element.normalName().equals("ul") || element.normalName().equals("ol");
        if (isList) {
            List<Flow> nested = new ListReader(reading, depth + 1).read(element, style);
            if (items.isEmpty()) {
                items.add(new ArrayList<>());
                sources.add(element);
            }
            items.getLast().addAll(nested);
            return;
        }
        InlineStyle own = ElementStyle.of(element, style, reading.losses());
        List<Block> content = new BlockReader(reading, depth + 1).read(element.childNodes(), own);
        List<Flow> flows = new Flows(reading).of(content);
        if (reading.exact() || !flows.isEmpty()) {
            items.add(new ArrayList<>(flows));
            sources.add(element);
        }
    }

    private Flow made(Element list) {
        List<ListItem> made = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Flow> content = items.get(i);
            if (content.isEmpty() || !(content.getFirst() instanceof Block.Paragraph)) {
                content.addFirst(new Block.Paragraph(List.of()));
            }
            ListItem item = new ListItem(content);
            reading.anchors().remember(item, sources.get(i));
            made.add(item);
        }
        return list.normalName().equals("ol")
                ? new Block.OrderedList(Numbers.in(list.attr("start"), 1, 999_999), made)
                : new Block.BulletList(made);
    }
}

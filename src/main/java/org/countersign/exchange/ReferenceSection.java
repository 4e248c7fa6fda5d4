package org.countersign.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.document.Block;
import org.countersign.document.Block.Flow;
import org.countersign.document.Inline;
import org.countersign.document.ListItem;
import org.countersign.document.Marks;
import org.countersign.document.Node;
import org.countersign.document.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Finds the list of references at the end of a text: what stands below a heading such as “References”, or a numbered list
 * all of whose items the text leads to by links, as footnotes are.
 */
final class ReferenceSection {

    private static final Pattern HEADING = Pattern.compile(
            "(?:\\d{1,2}\\.?\\s+)?(?:(?:cited|our|further)\\s+)?(?:references|sources|literature|bibliography|citations"
                    + "|works cited|references cited|literature cited|sources cited|footnotes|endnotes|notes and references)"
                    + "(?:\\s+and\\s+(?:sources|references|literature|notes))?\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:\\[(\\d{1,3})]|(\\d{1,3})[.)])\\s+.*", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("\\b(?:18|19|20)\\d\\d\\b");

    private final List<Block> blocks;
    private final Anchors anchors;
    private final ReferenceIds ids;
    private final List<ReferenceEntry> entries = new ArrayList<>();

    private ReferenceSection(List<Block> blocks, Anchors anchors, ReferenceIds ids) {
        this.blocks = blocks;
        this.anchors = anchors;
        this.ids = ids;
    }

    /** Takes the section out of the blocks; its entries, none when there is no such section. */
    static List<ReferenceEntry> takeFrom(List<Block> blocks, Anchors anchors, ReferenceIds ids) {
        ReferenceSection section = new ReferenceSection(blocks, anchors, ids);
        for (int i = blocks.size() - 1; i >= 0; i--) {
            boolean takes = isHeading(blocks.get(i)) ? section.takeBelow(i) : section.takeNotes(i);
            if (takes) {
                break;
            }
        }
        return List.copyOf(section.entries);
    }

    private static boolean isHeading(Block block) {
        return switch (block) {
            case Block.Heading heading -> isTitle(heading.content());
            case Block.Paragraph(var content) -> isTitle(content);
            default -> false;
        };
    }

    private static boolean isTitle(List<Inline> line) {
        return HEADING.matcher(Lines.text(line).strip()).matches();
    }

    private boolean takeBelow(int heading) {
        int end = heading + 1;
        while (end < blocks.size() && blocks.get(end) instanceof Flow flow && take(flow)) {
            end++;
        }
        if (entries.isEmpty()) {
            return false;
        }
        blocks.subList(heading, end).clear();
        return true;
    }

    private boolean takeNotes(int index) {
        boolean isNotes = blocks.get(index) instanceof Block.OrderedList list
                && list.content().stream()
                        .noneMatch(item -> anchors.namesOf(item).isEmpty());
        if (!isNotes || !take((Flow) blocks.get(index))) {
            return false;
        }
        blocks.remove(index);
        if (index > 0 && (blocks.get(index - 1) instanceof Block.HorizontalRule || isHeading(blocks.get(index - 1)))) {
            blocks.remove(index - 1);
        }
        return true;
    }

    private boolean take(Flow flow) {
        return switch (flow) {
            case Block.Paragraph(var content) -> takeParagraph(flow, content);
            case Block.OrderedList list -> takeItems(list.content(), list.start());
            case Block.BulletList(var items) -> takeItems(items, null);
        };
    }

    private boolean takeParagraph(Node node, List<Inline> line) {
        String text = Lines.text(line);
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return add(node, line, Integer.valueOf(number.group(number.group(1) == null ? 2 : 1)));
        }
        boolean looksLikeOne =
                SourceFinder.in(line) != null || YEAR.matcher(text).find();
        return looksLikeOne && add(node, line, null);
    }

    private boolean takeItems(List<ListItem> items, @Nullable Integer start) {
        List<List<Inline>> lines = items.stream().map(ReferenceSection::lineOf).toList();
        if (lines.stream()
                .anyMatch(line -> textOf(line).isEmpty() || textOf(line).length() > Reference.LONGEST_TEXT)) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i), lines.get(i), start == null ? null : Integer.valueOf(start + i));
        }
        return true;
    }

    private static List<Inline> lineOf(ListItem item) {
        List<Inline> line = new ArrayList<>();
        for (Flow flow : item.content()) {
            if (flow instanceof Block.Paragraph(var content)) {
                line.addAll(content);
                line.add(new Inline.HardBreak(Marks.NONE));
            }
        }
        return line;
    }

    private static String textOf(List<Inline> line) {
        String text = AllowedText.oneLine(Lines.text(line));
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? text.replaceFirst("\\s*(?:\\[\\d{1,3}]|\\d{1,3}[.)])\\s+", "") : text;
    }

    private boolean add(Node node, List<Inline> line, @Nullable Integer number) {
        String text = textOf(line);
        if (text.isEmpty() || text.length() > Reference.LONGEST_TEXT) {
            return false;
        }
        Reference reference = new Reference(ids.next(""), text, SourceFinder.in(line));
        entries.add(new ReferenceEntry(reference, number, anchors.namesOf(node)));
        return true;
    }

    /** Whether each number stands for one entry. */
    static boolean isNumbered(List<ReferenceEntry> entries) {
        Set<Integer> numbers = new HashSet<>();
        return !entries.isEmpty()
                && entries.stream().allMatch(entry -> entry.number() != null && numbers.add(entry.number()));
    }
}

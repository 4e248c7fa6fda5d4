package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words what changed about a block, or about how a text is set. */
final class SettingChanges {

    private SettingChanges() {}

    static List<String> between(Node before, Node after) {
        List<String> sentences = new ArrayList<>();
        Anatomy old = Anatomy.of(before);
        Anatomy fresh = Anatomy.of(after);
        if (old.type() != fresh.type()) {
            sentences.add(nameOf(before) + " became " + nameOf(after).toLowerCase(Locale.ROOT));
        }
        for (AttributeRule rule : fresh.type().attributes()) {
            Object was = old.attributes().get(rule);
            Object is = fresh.attributes().get(rule);
            if (was != null && is != null && !was.equals(is)) {
                sentences.add(change(rule, was, is));
            }
        }
        return sentences;
    }

    static List<String> between(Marks before, Marks after) {
        List<String> sentences = new ArrayList<>();
        for (Mark mark : before.list()) {
            if (!after.list().contains(mark) && !(mark instanceof Mark.Link && hasLink(after))) {
                sentences.add(nameOf(mark) + " removed");
            }
        }
        for (Mark mark : after.list()) {
            if (!before.list().contains(mark)) {
                sentences.add(
                        mark instanceof Mark.Link(LinkAddress href) && hasLink(before)
                                ? "link leads to " + href.value()
                                : nameOf(mark) + " added");
            }
        }
        return sentences;
    }

    private static boolean hasLink(Marks marks) {
        return marks.list().stream().anyMatch(Mark.Link.class::isInstance);
    }

    private static String change(AttributeRule rule, Object was, Object is) {
        return switch (rule) {
            case LEVEL -> "Heading of level " + was + " became level " + is;
            case START -> "Numbering starts at " + is + ", was " + was;
            case KIND -> "Callout is " + is + ", was " + was;
            case LABEL -> "Button says “" + is + "”, said “" + was + "”";
            case HREF -> "Button leads to " + is + ", led to " + was;
            case MEDIA -> "Image replaced";
            case ALT -> "Alt text is " + quoted(is) + ", was " + quoted(was);
            case WIDTH -> "Image is " + is + " pixels wide, was " + was;
            case HEIGHT -> "Image is " + is + " pixels high, was " + was;
            case COLSPAN -> "Cell spans " + is + " columns, spanned " + was;
            case ROWSPAN -> "Cell spans " + is + " rows, spanned " + was;
            case REFERENCE -> "Cites another reference";
        };
    }

    private static String quoted(Object alt) {
        return alt.equals("") ? "empty (decorative)" : "“" + alt + "”";
    }

    private static String nameOf(Mark mark) {
        return switch (mark) {
            case Mark.Link _ -> "link";
            case Mark.Bold _ -> "bold";
            case Mark.Italic _ -> "italic";
            case Mark.Superscript _ -> "superscript";
            case Mark.Subscript _ -> "subscript";
        };
    }

    private static String nameOf(Node node) {
        return switch (node) {
            case Block.Paragraph _ -> "Paragraph";
            case Block.Heading _ -> "Heading";
            case Block.BulletList _ -> "Bulleted list";
            case Block.OrderedList _ -> "Numbered list";
            case Block.Blockquote _ -> "Quote";
            case Block.Callout _ -> "Callout";
            case Block.CallToAction _ -> "Call to action";
            case Block.Table _ -> "Table";
            case Block.QuestionAndAnswer _ -> "Question and answer";
            case Block.Image _ -> "Image";
            case Block.HorizontalRule _ -> "Rule";
            case TableCell cell -> cell.header() ? "Header cell" : "Cell";
            case TableRow _ -> "Row";
            case ListItem _ -> "Item";
            case QuestionPart.Question _ -> "Question";
            case QuestionPart.Answer _ -> "Answer";
            case Document _, Inline _ -> "Text";
        };
    }
}

package org.countersign.document;

import java.util.List;
import org.countersign.shared.ImageHash;

/** What can stand in a {@link Document}. */
public sealed interface Block extends Node {

    /** A block that can also stand in list items, quotes and callouts. */
    sealed interface Flow extends Block {}

    record Paragraph(List<Inline> content) implements Flow {

        public Paragraph {
            content = JoinedTexts.of(content);
        }
    }

    /** @param level 2 to 4: the page's own title is level 1 */
    record Heading(int level, List<Inline> content) implements Block {

        public Heading {
            AttributeRule.LEVEL.check(level);
            content = JoinedTexts.of(content);
        }
    }

    record BulletList(List<ListItem> content) implements Flow {

        public BulletList {
            content = ListItem.atLeastOne(content);
        }
    }

    /** @param start the first item's number, 1 to 999999 */
    record OrderedList(int start, List<ListItem> content) implements Flow {

        public OrderedList {
            AttributeRule.START.check(start);
            content = ListItem.atLeastOne(content);
        }
    }

    record Blockquote(List<Flow> content) implements Block {

        public Blockquote {
            content = FlowContent.atLeastOne(content);
        }
    }

    /** A passage set apart for its urgency. */
    record Callout(CalloutKind kind, List<Flow> content) implements Block {

        public Callout {
            content = FlowContent.atLeastOne(content);
        }
    }

    /**
     * A sentence that leads to a button.
     *
     * @param label what the button says: 1 to 80 characters, not blank
     * @param content the sentence, possibly none
     */
    record CallToAction(String label, LinkAddress href, List<Inline> content) implements Block {

        public CallToAction {
            AttributeRule.LABEL.check(label);
            content = JoinedTexts.of(content);
        }
    }

    /** Data in rows and columns. It may be ragged while somebody is adding a column. */
    record Table(List<TableRow> content) implements Block {

        public Table {
            content = TableRow.atLeastOne(content);
        }

        /** Whether its first row, or its first column, says what the others hold. */
        public boolean hasHeader() {
            return content.getFirst().content().stream().allMatch(TableCell::header)
                    || content.stream().allMatch(row -> row.content().getFirst().header());
        }
    }

    /** A question that readers ask, with its answer. */
    record QuestionAndAnswer(QuestionPart.Question question, QuestionPart.Answer answer) implements Block {

        @Override
        public List<QuestionPart> content() {
            return List.of(question, answer);
        }
    }

    /**
     * A picture with its caption.
     *
     * @param alt what it shows, for those who do not see it: 0 to 300 characters, empty when it is decorative
     * @param width in pixels, 1 to 20000
     * @param height in pixels, 1 to 20000
     * @param content the caption, possibly none
     */
    record Image(ImageHash media, String alt, int width, int height, List<Inline> content) implements Block {

        public Image {
            AttributeRule.ALT.check(alt);
            AttributeRule.WIDTH.check(width);
            AttributeRule.HEIGHT.check(height);
            content = JoinedTexts.of(content);
        }
    }

    record HorizontalRule() implements Block {}
}

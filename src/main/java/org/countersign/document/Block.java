package org.countersign.document;

import java.util.List;

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

    record BulletList(List<ListItem> items) implements Flow {

        public BulletList {
            items = ListItem.atLeastOne(items);
        }
    }

    /** @param start the first item's number, 1 to 999999 */
    record OrderedList(int start, List<ListItem> items) implements Flow {

        public OrderedList {
            AttributeRule.START.check(start);
            items = ListItem.atLeastOne(items);
        }
    }

    record Blockquote(List<Flow> content) implements Block {

        public Blockquote {
            content = atLeastOne(content);
        }
    }

    /** A passage set apart for its urgency. */
    record Callout(CalloutKind kind, List<Flow> content) implements Block {

        public Callout {
            content = atLeastOne(content);
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

    record HorizontalRule() implements Block {}

    private static List<Flow> atLeastOne(List<Flow> content) {
        if (content.isEmpty()) {
            throw new BrokenRuleException("content", "needs at least one block");
        }
        return List.copyOf(content);
    }
}

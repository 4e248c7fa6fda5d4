package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import org.countersign.document.LinkAddress;
import org.countersign.document.Mark;
import org.countersign.document.Marks;
import org.jspecify.annotations.Nullable;

/** How text is set at a place in HTML, as far as an article can say it. */
record InlineStyle(@Nullable LinkAddress link, boolean bold, boolean italic, Script script) {

    enum Script {
        NONE,
        SUPER,
        SUB
    }

    static final InlineStyle PLAIN = new InlineStyle(null, false, false, Script.NONE);

    InlineStyle withLink(LinkAddress address) {
        return new InlineStyle(address, bold, italic, script);
    }

    InlineStyle withBold(boolean isBold) {
        return new InlineStyle(link, isBold, italic, script);
    }

    InlineStyle withItalic(boolean isItalic) {
        return new InlineStyle(link, bold, isItalic, script);
    }

    InlineStyle withScript(Script other) {
        return new InlineStyle(link, bold, italic, other);
    }

    Marks marks() {
        List<Mark> marks = new ArrayList<>();
        if (link != null) {
            marks.add(new Mark.Link(link));
        }
        if (bold) {
            marks.add(new Mark.Bold());
        }
        if (italic) {
            marks.add(new Mark.Italic());
        }
        switch (script) {
            case SUPER -> marks.add(new Mark.Superscript());
            case SUB -> marks.add(new Mark.Subscript());
            case NONE -> {
                // on the line
            }
        }
        return new Marks(marks);
    }
}

package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import org.countersign.document.Inline.Text;

/** Inline content in canonical form: neighbouring texts with equal marks are one. */
final class JoinedTexts {

    private JoinedTexts() {}

    static List<Inline> of(List<Inline> content) {
        if (!hasTextsToJoin(content)) {
            return List.copyOf(content);
        }
        List<Inline> joined = new ArrayList<>();
        for (int i = 0; i < content.size(); ) {
            int end = endOfRun(content, i);
            joined.add(end == i + 1 ? content.get(i) : join(content.subList(i, end)));
            i = end;
        }
        return List.copyOf(joined);
    }

    private static boolean hasTextsToJoin(List<Inline> content) {
        for (int i = 1; i < content.size(); i++) {
            if (canJoin(content.get(i - 1), content.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static int endOfRun(List<Inline> content, int start) {
        int end = start + 1;
        while (end < content.size() && canJoin(content.get(end - 1), content.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean canJoin(Inline left, Inline right) {
        return left instanceof Text && right instanceof Text && left.marks().equals(right.marks());
    }

    private static Text join(List<Inline> run) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : run) {
            if (inline instanceof Text part) {
                text.append(part.text());
            }
        }
        return new Text(text.toString(), run.getFirst().marks());
    }
}

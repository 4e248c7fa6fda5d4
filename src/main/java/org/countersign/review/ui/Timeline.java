package org.countersign.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.countersign.content.RevisionOrigin;
import org.countersign.content.RevisionSummary;
import org.countersign.content.Revisions;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.content.screen.ArticleScreen;

/**
 * The revisions, the newest first, a page at a time, with those that the system kept folded. Any two of them, or one and
 * the draft, can be chosen for comparison.
 */
final class Timeline extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    private final transient ArticleScreen screen;
    private final transient Revisions revisions;
    private final transient TimelineEntries entries;
    private final OrderedList list = new OrderedList();
    private final NativeButton compare = new NativeButton("Compare", event -> compare());
    private final NativeButton older = new NativeButton("Show older revisions", event -> showMore());
    private final transient List<String> chosen = new ArrayList<>();
    private int lastShown = Integer.MAX_VALUE;

    Timeline(ArticleScreen screen, Revisions revisions, TimelineEntries entries, List<ComparisonShortcut> shortcuts) {
        this.screen = screen;
        this.revisions = revisions;
        this.entries = entries;
        list.addClassName("timeline");
        Div bar = new Div(compare);
        bar.addClassName("history-bar");
        shortcuts.forEach(shortcut -> bar.add(new NativeButton(
                shortcut.words(),
                event -> Comparand.compare(screen.article().id(), shortcut.from(), ArticleAddress.DRAFT))));
        Div more = new Div(older);
        more.addClassName("history-bar");
        add(bar, list, more);
        list.add(entries.draft(this::choose));
        showMore();
        showChoice();
    }

    private void showMore() {
        List<RevisionSummary> page =
                revisions.page(screen.article().id(), lastShown == Integer.MAX_VALUE ? null : lastShown, PAGE + 1);
        List<RevisionSummary> shown = page.subList(0, Math.min(PAGE, page.size()));
        for (int i = 0; i < shown.size(); ) {
            int end = endOfAutomatic(shown, i);
            if (end - i > 1) {
                list.add(folded(shown.subList(i, end)));
            } else {
                end = i + 1;
                list.add(entries.revision(shown.get(i), this::choose));
            }
            i = end;
        }
        older.setVisible(page.size() > PAGE);
        lastShown = shown.isEmpty() ? 0 : shown.getLast().number();
    }

    private static int endOfAutomatic(List<RevisionSummary> shown, int start) {
        int end = start;
        while (end < shown.size() && shown.get(end).origin() == RevisionOrigin.AUTOMATIC) {
            end++;
        }
        return end;
    }

    private ListItem folded(List<RevisionSummary> automatic) {
        OrderedList inside = new OrderedList();
        inside.addClassName("timeline");
        automatic.forEach(revision -> inside.add(entries.revision(revision, this::choose)));
        NativeDetails details = new NativeDetails(automatic.size() + " automatic versions", inside);
        details.addClassName("folded");
        return new ListItem(details);
    }

    private void choose(String key, boolean taken) {
        chosen.remove(key);
        if (taken) {
            chosen.add(key);
        }
        showChoice();
    }

    private void showChoice() {
        compare.setEnabled(chosen.size() == 2);
        compare.setText(chosen.size() == 2 ? "Compare the chosen two" : "Choose two to compare");
    }

    private void compare() {
        List<String> ordered = chosen.stream()
                .sorted((left, right) -> Integer.compare(place(left), place(right)))
                .toList();
        Comparand.compare(screen.article().id(), ordered.getFirst(), ordered.getLast());
    }

    private static int place(String key) {
        return Objects.equals(key, ArticleAddress.DRAFT) ? Integer.MAX_VALUE : Integer.parseInt(key);
    }
}

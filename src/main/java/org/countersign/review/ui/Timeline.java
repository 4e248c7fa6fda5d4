package org.countersign.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
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
    private final NativeButton compare = new NativeButton("Compare");
    private final NativeButton older = new NativeButton("Show older revisions", event -> showMore());
    private final transient ComparisonChoice choice;
    private int lastShown = Integer.MAX_VALUE;

    Timeline(ArticleScreen screen, Revisions revisions, TimelineEntries entries, List<ComparisonShortcut> shortcuts) {
        this.screen = screen;
        this.revisions = revisions;
        this.entries = entries;
        choice = ComparisonChoice.in(UI.getCurrent(), screen.article().id());
        compare.addClickListener(event -> choice.compare());
        list.addClassName("timeline");
        Div bar = new Div(compare);
        bar.addClassName("history-bar");
        shortcuts.forEach(shortcut -> bar.add(new NativeButton(
                shortcut.words(),
                event -> Comparand.compare(screen.article().id(), shortcut.from(), ArticleAddress.DRAFT))));
        Div more = new Div(older);
        more.addClassName("history-bar");
        add(bar, list, more);
        list.add(entries.draft(choice, this::choose));
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
                list.add(entries.revision(shown.get(i), choice, this::choose));
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
        automatic.forEach(revision -> inside.add(entries.revision(revision, choice, this::choose)));
        NativeDetails details = new NativeDetails(automatic.size() + " automatic versions", inside);
        details.addClassName("folded");
        return new ListItem(details);
    }

    private void choose(String key, boolean taken) {
        choice.set(key, taken);
        showChoice();
    }

    private void showChoice() {
        compare.setEnabled(choice.isComplete());
        compare.setText(choice.isComplete() ? "Compare the chosen two" : "Choose two to compare");
    }
}

package org.countersign.notifications.screen;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.countersign.components.ActionMenu;
import org.countersign.components.Lucide;
import org.countersign.components.RelativeTime;
import org.countersign.notifications.Notices;
import org.countersign.notifications.ReceivedNotice;

/**
 * A bell with the number of unread notices; its menu has the newest, and each leads to its place. The browser's side hears
 * when something came in and asks for it then, so that nothing polls.
 */
@Tag("notice-bell")
@JsModule("./shell/notice-bell.ts")
public final class NoticeBell extends Component {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    private final transient Notices notices;
    private final Span count = new Span();
    private final Span news = new Span();
    private final ActionMenu menu;
    private int unread;

    public NoticeBell(Notices notices) {
        this.notices = notices;
        count.addClassName("count");
        count.getElement().setAttribute("aria-hidden", "true");
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("role", "status");
        menu = new ActionMenu(new Div(Lucide.BELL.create(), count));
        getElement().appendChild(menu.getElement(), news.getElement());
        show();
    }

    /** Something came in, or was read in another tab. */
    @ClientCallable
    void refresh() {
        int before = unread;
        show();
        news.setText(unread > before ? inWords() : "");
    }

    private void show() {
        unread = notices.unread();
        count.setText(unread > 99 ? "99+" : Integer.toString(unread));
        count.setVisible(unread > 0);
        menu.setName(unread == 0 ? "Notifications" : "Notifications, " + unread + " unread");
        list(notices.newest(SHOWN));
    }

    private String inWords() {
        return unread == 1 ? "1 unread notification" : unread + " unread notifications";
    }

    private void list(List<ReceivedNotice> newest) {
        menu.clear();
        if (newest.isEmpty()) {
            menu.addAction("Nothing yet. Here you hear of reviews, signatures and publications.", () -> {})
                    .addClassName("nothing");
            return;
        }
        newest.forEach(this::add);
        if (unread > 0) {
            menu.addSeparator();
            menu.addAction(Lucide.CHECK, "Mark all as read", this::readAll);
        }
    }

    private void add(ReceivedNotice notice) {
        ActionMenu.Item item = menu.addAction(notice.sentence(), () -> open(notice));
        item.addClassName("notice-line");
        Span title = new Span(notice.title());
        title.addClassName("title");
        if (!notice.note().isEmpty()) {
            title.add(new Div("“" + notice.note() + "”"));
        }
        item.add(title, new RelativeTime(notice.at()));
        if (notice.unread()) {
            Span unreadMark = new Span("Unread");
            unreadMark.addClassName("visually-hidden");
            item.add(unreadMark);
            item.getElement().setAttribute("data-unread", true);
        }
    }

    private void open(ReceivedNotice notice) {
        notices.read(notice.id());
        show();
        Location place = new Location(notice.address());
        getUI().ifPresent(ui -> ui.navigate(place.getPath(), place.getQueryParameters()));
    }

    private void readAll() {
        notices.readAll();
        show();
        menu.focus();
    }
}

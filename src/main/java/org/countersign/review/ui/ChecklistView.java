package org.countersign.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.countersign.components.Breadcrumb;
import org.countersign.components.Notice;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.components.RelativeTime;
import org.countersign.components.SectionHeading;
import org.countersign.components.TopBarContent;
import org.countersign.review.Checklist;
import org.countersign.review.ChecklistId;
import org.countersign.review.ChecklistItem;
import org.countersign.review.Checklists;
import org.countersign.shared.RefusedException;

/** One version of what a stage asks: the newest to change, the others to read. */
@Route("settings/checklists/:checklist([0-9]{1,18})")
@RoutePrefix("desk")
@RolesAllowed("ADMIN")
class ChecklistView extends Page implements BeforeEnterObserver, HasDynamicTitle, TopBarContent {

    private static final long serialVersionUID = 1L;

    private final transient Checklists checklists;
    private final Breadcrumb breadcrumb =
            new Breadcrumb("Checklist", new RouterLink("Review stages", ReviewPolicyView.class));
    private transient String title = "Checklist";

    ChecklistView(Checklists checklists) {
        this.checklists = checklists;
        addClassNames("checklist-view");
    }

    static String address(ChecklistId id) {
        return "desk/settings/checklists/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("checklist").orElseThrow(NotFoundException::new);
        try {
            show(checklists.checklist(new ChecklistId(Long.parseLong(id))));
        } catch (RefusedException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Checklist shown) {
        List<Checklist> versions = checklists.versions(shown.kind(), shown.stage());
        Checklist newest = versions.getFirst();
        boolean isNewest = shown.id().equals(newest.id());
        title = "Checklist: " + shown.stage() + ", " + shown.kind().label().toLowerCase(java.util.Locale.ROOT) + "s";
        breadcrumb.setHere(title);
        removeAll();
        add(new PageHeading(
                title,
                "Whoever signs this stage answers each point first: yes, no with a note, or not applicable. The answers are"
                        + " part of what is signed, and of the review record that patients can open."));
        if (isNewest) {
            add(new ChecklistForm(checklists, shown, made -> UI.getCurrent().navigate(address(made.id()))));
            Notice kept = new Notice(
                    Notice.Weight.INFORMATION,
                    "Open reviews keep the version they began with. Without “Must hold”, a no can be signed knowingly.");
            add(kept);
        } else {
            add(earlier(shown, newest), points(shown));
        }
        add(new SectionHeading("Versions", versions.size()), list(versions, shown));
    }

    private static Notice earlier(Checklist shown, Checklist newest) {
        String sentence = "This is version %d, as it was. Version %d holds for reviews that begin now."
                .formatted(shown.version(), newest.version());
        return new Notice(Notice.Weight.INFORMATION, sentence)
                .offering(new Anchor(address(newest.id()), "Open version " + newest.version()));
    }

    private static OrderedList points(Checklist shown) {
        OrderedList points = new OrderedList();
        points.addClassName("checklist-points");
        for (ChecklistItem item : shown.items()) {
            ListItem point = new ListItem(new Span(item.wording()));
            if (item.mustHold()) {
                Span must = new Span("Must hold");
                must.addClassName("meta");
                point.add(must);
            }
            points.add(point);
        }
        return points;
    }

    private static UnorderedList list(List<Checklist> versions, Checklist shown) {
        UnorderedList list = new UnorderedList();
        list.addClassName("checklist-versions");
        for (Checklist version : versions) {
            Anchor link = new Anchor(address(version.id()), "Version " + version.version());
            if (version.id().equals(shown.id())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            Span fine = new Span(Objects.requireNonNullElse(version.madeBy(), "Countersign") + " · "
                    + version.items().size() + " points · ");
            fine.addClassName("meta");
            list.add(new ListItem(link, fine, new RelativeTime(version.madeAt())));
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public Breadcrumb breadcrumb() {
        return breadcrumb;
    }
}

package org.countersign.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.BackEndDataProvider;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.Subject;
import org.countersign.components.RelativeTime;
import org.countersign.components.WideColumns;

/** One line for each entry; details and hash where there is room. */
final class AuditGrid extends Grid<AuditEntry> {

    private static final long serialVersionUID = 1L;

    AuditGrid(BackEndDataProvider<AuditEntry, Void> rows) {
        setItems(rows).setItemCountUnknown();
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", "Audit trail");
        var number = fixed(addColumn(AuditEntry::seq).setHeader("Entry"), "5rem");
        var when = fixed(
                addComponentColumn(entry -> new RelativeTime(entry.at()).exactly())
                        .setHeader("When"),
                "13rem");
        addComponentColumn(AuditGrid::what).setHeader("What").setWidth("14rem").setFlexGrow(2);
        var details = addComponentColumn(AuditGrid::details)
                .setHeader("Details")
                .setWidth("12rem")
                .setFlexGrow(2);
        var hash = fixed(addComponentColumn(entry -> new Code(entry.hash())).setHeader("Hash"), "8rem");
        WideColumns.hideInNarrowWindows(this, number, when, details, hash);
    }

    private static Column<AuditEntry> fixed(Column<AuditEntry> column, String width) {
        return column.setWidth(width).setFlexGrow(0);
    }

    private static Component what(AuditEntry entry) {
        var deed = new Span(entry.actorName());
        deed.addClassName("name");
        var line = new Div(deed, new Span(" · " + entry.action().label()));
        var when = new Div(new RelativeTime(entry.at()).exactly());
        when.addClassNames("meta", "narrow-only");
        var cell = new Div(line, subject(entry.subject()), when);
        cell.addClassName("title-cell");
        return cell;
    }

    private static Component subject(Subject subject) {
        var words = subject.type() == Subject.Type.ARTICLE && subject.id() != null
                ? new Anchor("desk/articles/" + subject.id(), subject.label())
                : new Span(subject.label());
        words.addClassName("meta");
        return words;
    }

    private static Component details(AuditEntry entry) {
        var text = new Span(AuditDetails.inWords(entry.details()));
        text.addClassName("details");
        text.getElement().setAttribute("title", text.getText());
        return text;
    }
}

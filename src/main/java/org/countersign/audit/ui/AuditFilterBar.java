package org.countersign.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.countersign.audit.AuditAction;
import org.countersign.audit.AuditFilter;
import org.countersign.components.Lucide;
import org.jspecify.annotations.Nullable;

/** Which entries to show. Days begin and end at midnight in the server's zone. */
final class AuditFilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField search = new TextField();
    private final ComboBox<AuditAction> action = new ComboBox<>();
    private final DatePicker from = day("From");
    private final DatePicker until = day("Until");
    private transient volatile AuditFilter filter = AuditFilter.everything();

    AuditFilterBar(Runnable changed) {
        addClassName("filter-bar");
        search.setPlaceholder("Person, article or other subject");
        search.setAriaLabel("Search audit trail");
        search.setPrefixComponent(Lucide.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search");
        search.getElement().setAttribute("data-search", "");
        action.setAriaLabel("Action");
        action.setPlaceholder("Any action");
        action.setItems(AuditAction.values());
        action.setItemLabelGenerator(AuditAction::label);
        action.setClearButtonVisible(true);
        List.<HasValue<?, ?>>of(search, action, from, until)
                .forEach(field -> field.addValueChangeListener(event -> {
                    filter = read();
                    changed.run();
                }));
        add(search, action, from, until);
    }

    /** May be asked without the session's lock, as by a download. */
    AuditFilter filter() {
        return filter;
    }

    private AuditFilter read() {
        var last = until.getValue();
        return new AuditFilter(
                search.getValue(),
                action.getValue(),
                startOf(from.getValue()),
                startOf(last == null ? null : last.plusDays(1)));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private static DatePicker day(String words) {
        var field = new DatePicker();
        field.setAriaLabel(words);
        field.setPlaceholder(words);
        field.setClearButtonVisible(true);
        return field;
    }
}

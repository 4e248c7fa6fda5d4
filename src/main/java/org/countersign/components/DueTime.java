package org.countersign.components;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Until when something should be done, in days: "Due in 2 days", "3 days overdue". The day itself shows on hover. */
public final class DueTime extends Span {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.US);

    public DueTime(Instant due) {
        ZoneId zone = ZoneId.systemDefault();
        LocalDate day = LocalDate.ofInstant(due, zone);
        LocalDate today = LocalDate.now(zone);
        addClassName("due-time");
        setText(words(day, today));
        setClassName("late", day.isBefore(today));
        getElement().setAttribute("title", "Due on " + DAY.format(day));
    }

    static String words(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return days == -1 ? "1 day overdue" : -days + " days overdue";
        }
        return days == 0 ? "Due today" : days == 1 ? "Due tomorrow" : "Due in " + days + " days";
    }
}

package org.countersign.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as patients read them, in the site's zone: "3 November 2026". */
record SiteDates(ZoneId zone) {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.UK);

    String printed(Instant instant) {
        return PRINTED.format(day(instant));
    }

    String printed(LocalDate day) {
        return PRINTED.format(day);
    }

    /** Day, time and zone, "3 November 2026, 15:04 CET", with the same moment for machines. */
    Markup moment(Instant instant) {
        return Markup.of(
                "<time datetime=\"{}\">{}</time>",
                exact(instant),
                MOMENT.format(ZonedDateTime.ofInstant(instant, zone)));
    }

    /** The printed date with the same day for machines. */
    Markup time(Instant instant) {
        return Markup.of("<time datetime=\"{}\">{}</time>", day(instant), printed(instant));
    }

    boolean isSameDay(Instant one, Instant other) {
        return day(one).equals(day(other));
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** ISO 8601 with the zone's offset, to the second. */
    String exact(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                ZonedDateTime.ofInstant(instant, zone).withNano(0));
    }
}

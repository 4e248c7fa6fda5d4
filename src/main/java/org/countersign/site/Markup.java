package org.countersign.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** HTML that can be sent as it stands: written in our own templates, with every text in it escaped. */
record Markup(String html) {

    static final Markup NOTHING = new Markup("");

    private static final String GAP = "{}";

    /**
     * Fills the gaps <code>{}</code> of a template from left to right: with markup as it stands, a list of markup piece
     * after piece, and anything else as escaped text. Attributes in templates stand in double quotes.
     *
     * @throws IllegalArgumentException unless there are as many values as gaps
     */
    static Markup of(String template, Object... values) {
        StringBuilder html = new StringBuilder(template.length() + 64 * values.length);
        int from = 0;
        for (Object value : values) {
            int gap = template.indexOf(GAP, from);
            if (gap < 0) {
                throw new IllegalArgumentException("More values than gaps in: " + template);
            }
            html.append(template, from, gap).append(filling(value));
            from = gap + GAP.length();
        }
        if (template.indexOf(GAP, from) >= 0) {
            throw new IllegalArgumentException("More gaps than values in: " + template);
        }
        return new Markup(html.append(template, from, template.length()).toString());
    }

    /** The markup when there is something to show, else nothing. */
    static Markup unlessEmpty(String text, String template) {
        return text.isEmpty() ? NOTHING : of(template, text);
    }

    private static String filling(Object value) {
        return switch (value) {
            case Markup markup -> markup.html;
            case List<?> pieces -> pieces.stream().map(Markup::filling).collect(Collectors.joining());
            default -> HtmlUtils.htmlEscape(Objects.toString(value), "UTF-8");
        };
    }

    @Override
    public String toString() {
        return html;
    }
}

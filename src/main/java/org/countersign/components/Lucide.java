package org.countersign.components;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.IconFactory;
import java.util.Locale;

/**
 * The icons in use, drawn by Lucide. Their shapes stand in {@code frontend/components/lucide-shapes.ts}. They are
 * ornaments, hidden from screen readers: the button or text beside them says what they mean.
 */
public enum Lucide implements IconFactory {
    ARCHIVE,
    ARROW_DOWN,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    BAN,
    BELL,
    CALENDAR_CLOCK,
    CALENDAR_DAYS,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CIRCLE,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_X,
    CLOCK,
    CLOUD_CHECK,
    CLOUD_OFF,
    COMPASS,
    COPY,
    DOWNLOAD,
    ELLIPSIS,
    EXTERNAL_LINK,
    EYE,
    FILE_PLUS,
    FILE_TEXT,
    GLOBE,
    HASH,
    HISTORY,
    HOUSE,
    IMAGE,
    INBOX,
    INFO,
    KEY_ROUND,
    LINK,
    LIST_FILTER,
    LOCK,
    LOG_OUT,
    MENU,
    MESSAGE_SQUARE,
    MONITOR,
    MOON,
    NEWSPAPER,
    PENCIL,
    PLUS,
    REFRESH_CW,
    ROTATE_CCW,
    SEARCH,
    SEND,
    SETTINGS,
    SHIELD_CHECK,
    SIGNATURE,
    SUN,
    TAGS,
    TRASH_2,
    TRIANGLE_ALERT,
    UNDO_2,
    UPLOAD,
    USER,
    USER_CHECK,
    USER_PLUS,
    USER_X,
    USERS,
    X;

    /** The icon of that name as {@code @Menu(icon = "shield-check")} writes it. */
    public static Lucide named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public Icon create() {
        return new LucideIcon(toString());
    }

    /** The name as Lucide writes it: {@code shield-check}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsModule("./components/lucide.ts")
    private static final class LucideIcon extends Icon {

        private static final long serialVersionUID = 1L;

        LucideIcon(String name) {
            super("lucide", name);
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}

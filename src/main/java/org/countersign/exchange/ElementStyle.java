package org.countersign.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.document.LinkAddress;
import org.countersign.exchange.InlineStyle.Script;
import org.jsoup.nodes.Element;

/** What an element makes of the style around it, by its name and by its {@code style} attribute. */
final class ElementStyle {

    /** What is longer says nothing that matters here. */
    private static final int LONGEST = 4_000;

    private static final Pattern WEIGHT = property("font-weight", "bold|bolder|normal|lighter|[1-9]00");
    private static final Pattern SLANT = property("font-style", "italic|oblique|normal");
    private static final Pattern HEIGHT = property("vertical-align", "super|sub|baseline");
    private static final Pattern LINE = property("text-decoration(?:-line)?", "[^;]*(?:underline|line-through)");
    private static final Pattern COLOUR = property("(?:color|background|background-color|mso-highlight)", "[^;]+");
    private static final Pattern HIDDEN = property("(?:display|visibility|mso-hide)", "none|hidden|all");
    private static final Pattern SHADE_OF_GREY =
            Pattern.compile("#([0-9a-f])\\1\\1|#([0-9a-f]{2})\\2\\2|rgba?\\((\\d+), ?\\3, ?\\3(?:,[^)]*)?\\)");
    private static final Pattern NO_COLOUR = Pattern.compile(
            "black|white|windowtext|auto|inherit|initial|unset|none|transparent|currentcolor|canvastext|var\\(.*");

    private ElementStyle() {}

    private static Pattern property(String name, String value) {
        return Pattern.compile("(?:^|;)\\s*" + name + "\\s*:\\s*(" + value + ")\\s*(?:!important\\s*)?(?=;|$)");
    }

    static InlineStyle of(Element element, InlineStyle around, Losses losses) {
        InlineStyle named = byName(element, around, losses);
        String written = written(element);
        return written.isEmpty() ? named : byAttribute(element, written, named, losses);
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || HIDDEN.matcher(written(element)).find();
    }

    private static String written(Element element) {
        String style = element.attr("style");
        return style.length() > LONGEST ? "" : style.toLowerCase(Locale.ROOT);
    }

    private static InlineStyle byName(Element element, InlineStyle around, Losses losses) {
        return switch (element.normalName()) {
            case "b", "strong" -> around.withBold(true);
            case "i", "em", "cite", "dfn" -> around.withItalic(true);
            case "sup" -> around.withScript(Script.SUPER);
            case "sub" -> around.withScript(Script.SUB);
            case "a" -> link(element, around, losses);
            case "u" -> counted(Loss.UNDERLINE, around, losses);
            case "s", "strike" -> counted(Loss.STRUCK, around, losses);
            case "ins" -> counted(Loss.TRACKED_INSERTION, around, losses);
            case "mark" -> counted(Loss.COLOUR, around, losses);
            case "font" -> element.hasAttr("color") ? counted(Loss.COLOUR, around, losses) : around;
            default -> around;
        };
    }

    private static InlineStyle counted(Loss loss, InlineStyle around, Losses losses) {
        losses.add(loss);
        return around;
    }

    private static InlineStyle link(Element element, InlineStyle around, Losses losses) {
        String address = element.attr("href").strip();
        if (address.isEmpty()) {
            return around;
        }
        try {
            return around.withLink(LinkAddress.of(address));
        } catch (IllegalArgumentException notAllowed) {
            losses.add(Loss.LINK);
            return around;
        }
    }

    private static InlineStyle byAttribute(Element element, String written, InlineStyle named, Losses losses) {
        InlineStyle style = named;
        Matcher weight = WEIGHT.matcher(written);
        if (weight.find()) {
            style = style.withBold(isBold(weight.group(1)));
        }
        Matcher slant = SLANT.matcher(written);
        if (slant.find()) {
            style = style.withItalic(!slant.group(1).equals("normal"));
        }
        Matcher height = HEIGHT.matcher(written);
        if (height.find()) {
            style = style.withScript(scriptOf(height.group(1)));
        }
        if (style.link() == null && !element.isBlock()) {
            countDecoration(written, losses);
        }
        return style;
    }

    private static boolean isBold(String weight) {
        return weight.startsWith("bold") || (Character.isDigit(weight.charAt(0)) && weight.compareTo("600") >= 0);
    }

    private static Script scriptOf(String height) {
        return switch (height) {
            case "super" -> Script.SUPER;
            case "sub" -> Script.SUB;
            default -> Script.NONE;
        };
    }

    private static void countDecoration(String written, Losses losses) {
        Matcher line = LINE.matcher(written);
        if (line.find()) {
            losses.add(line.group(1).endsWith("underline") ? Loss.UNDERLINE : Loss.STRUCK);
        }
        Matcher colour = COLOUR.matcher(written);
        while (colour.find()) {
            String value = colour.group(1).strip();
            if (!NO_COLOUR.matcher(value).matches()
                    && !SHADE_OF_GREY.matcher(value).matches()) {
                losses.add(Loss.COLOUR);
                return;
            }
        }
    }
}

package org.countersign.exchange;

import java.util.Map;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.countersign.document.CalloutKind;
import org.countersign.document.ReferenceId;

/** Recognizes footnote marks and GitHub's alerts, which Markdown's own grammar takes for links without an address. */
final class BracketProcessor implements LinkProcessor {

    /** GitHub's kinds of alerts, as callouts. */
    static final Map<String, CalloutKind> ALERTS = Map.of(
            "NOTE", CalloutKind.INFO,
            "TIP", CalloutKind.INFO,
            "IMPORTANT", CalloutKind.WARNING,
            "WARNING", CalloutKind.WARNING,
            "CAUTION", CalloutKind.EMERGENCY);

    private final Map<String, ReferenceId> footnotes;

    /** @param footnotes by label */
    BracketProcessor(Map<String, ReferenceId> footnotes) {
        this.footnotes = footnotes;
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || link.marker() != null) {
            return LinkResult.none();
        }
        String words = link.text(scanner);
        ReferenceId footnote = words.startsWith("^") ? footnotes.get(words.substring(1)) : null;
        if (footnote != null) {
            return LinkResult.replaceWith(new BracketMark("^" + footnote.value()), link.afterTextBracket());
        }
        boolean isAlert = words.startsWith("!") && ALERTS.containsKey(words.substring(1));
        return isAlert ? LinkResult.replaceWith(new BracketMark(words), link.afterTextBracket()) : LinkResult.none();
    }
}

package org.countersign.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.document.Inline;
import org.countersign.document.Mark;
import org.countersign.document.Source;
import org.jspecify.annotations.Nullable;

/** Finds where a printed reference can be looked up: its DOI, else its PubMed number, else its first web address. */
final class SourceFinder {

    private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]+)*/[^\\s\"<>“”]{1,290}");
    private static final Pattern PMID = Pattern.compile("\\bPMID:?\\s*([0-9]{1,9})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[^\\s\"<>\\\\“”]{1,1900}");

    private SourceFinder() {}

    static @Nullable Source in(List<Inline> line) {
        StringBuilder words = new StringBuilder(Lines.text(line));
        for (Inline inline : line) {
            for (Mark mark : inline.marks().list()) {
                if (mark instanceof Mark.Link(var address)) {
                    words.append(' ').append(address.value());
                }
            }
        }
        return in(words.toString());
    }

    static @Nullable Source in(String text) {
        Optional<Source> source = first(DOI, 0, text).flatMap(Source::recognized);
        if (source.isEmpty()) {
            source = first(PMID, 1, text).flatMap(number -> Source.recognized("PMID " + number));
        }
        if (source.isEmpty()) {
            source = first(ADDRESS, 0, text).flatMap(Source::recognized);
        }
        return source.orElse(null);
    }

    private static Optional<String> first(Pattern pattern, int group, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(withoutPunctuation(matcher.group(group))) : Optional.empty();
    }

    /** What ends a sentence does not belong to the address before it; a bracket does when it was opened in it. */
    private static String withoutPunctuation(String found) {
        String address = found;
        while (!address.isEmpty()) {
            char last = address.charAt(address.length() - 1);
            boolean closesNothing =
                    (last == ')' && address.indexOf('(') < 0) || (last == ']' && address.indexOf('[') < 0);
            if (".,;:'’".indexOf(last) < 0 && !closesNothing) {
                break;
            }
            address = address.substring(0, address.length() - 1);
        }
        return address;
    }
}

package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;

/** What could not be kept, or not as it was; empty when everything came over. */
public record ImportReport(List<Entry> entries) {

    public ImportReport {
        entries = List.copyOf(entries);
    }

    /**
     * @param count how often
     * @param places the headings below which it stood, the first few of them
     * @param reasons whole sentences, possibly none
     */
    public record Entry(Loss loss, int count, List<String> places, List<String> reasons) {

        public Entry {
            places = List.copyOf(places);
            reasons = List.copyOf(reasons);
        }

        /** {@code 2 comments were not kept (under “Costs”).}. */
        public String sentence() {
            String where = places.isEmpty() ? "" : " (under “" + String.join("”, “", places) + "”)";
            String why = reasons.isEmpty() ? "" : " " + String.join(" ", reasons);
            return loss.described(count) + where + "." + why;
        }
    }

    /**
     * With one loss more.
     *
     * @param sentences why, for each time
     */
    public ImportReport with(Loss loss, List<String> sentences) {
        if (sentences.isEmpty()) {
            return this;
        }
        List<Entry> all = new ArrayList<>(entries);
        all.add(new Entry(
                loss, sentences.size(), List.of(), sentences.stream().distinct().toList()));
        return new ImportReport(all);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public int countOf(Loss loss) {
        return entries.stream()
                .filter(entry -> entry.loss() == loss)
                .mapToInt(Entry::count)
                .sum();
    }

    public List<String> sentences() {
        return entries.stream().map(Entry::sentence).toList();
    }
}

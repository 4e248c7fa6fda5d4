package org.countersign.exchange;

import java.util.List;

/** What could not be kept, or not as it was; empty when everything came over. */
public record ImportReport(List<Entry> entries) {

    public ImportReport {
        entries = List.copyOf(entries);
    }

    /**
     * @param count how often
     * @param places the headings below which it stood, the first few of them
     */
    public record Entry(Loss loss, int count, List<String> places) {

        public Entry {
            places = List.copyOf(places);
        }

        /** {@code 2 comments were not kept (under “Costs”).}. */
        public String sentence() {
            String where = places.isEmpty() ? "" : " (under “" + String.join("”, “", places) + "”)";
            return loss.described(count) + where + ".";
        }
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

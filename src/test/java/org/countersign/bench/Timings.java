package org.countersign.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one thing took, each time.
 *
 * @param nanoseconds sorted
 * @param perSecond how many were done in a second by all that did it at once; 0 where one did it alone
 */
record Timings(String what, long[] nanoseconds, double perSecond, int errors) {

    Timings {
        nanoseconds = nanoseconds.clone();
        Arrays.sort(nanoseconds);
    }

    static Timings of(String what, long... nanoseconds) {
        return new Timings(what, nanoseconds, 0, 0);
    }

    int count() {
        return nanoseconds.length;
    }

    double milliseconds(double quantile) {
        if (nanoseconds.length == 0) {
            return Double.NaN;
        }
        int index = (int) Math.ceil(quantile * nanoseconds.length) - 1;
        return nanoseconds[Math.max(0, index)] / 1e6;
    }

    Map<String, Object> asJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", what);
        json.put("n", count());
        json.put("median", rounded(milliseconds(0.5)));
        json.put("p95", rounded(milliseconds(0.95)));
        json.put("p99", rounded(milliseconds(0.99)));
        if (perSecond > 0) {
            json.put("perSecond", rounded(perSecond));
        }
        json.put("errors", errors);
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}

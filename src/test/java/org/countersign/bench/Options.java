package org.countersign.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was asked for.
 *
 * @param launcher the checkout's launcher
 * @param sizes how many articles, for each run
 * @param out where the JSON goes; with several sizes a curve stands beside it
 */
record Options(Path launcher, List<Integer> sizes, Path out, int port, boolean onlyReading) {

    /** The launcher has checked them. */
    static Options parse(String... arguments) {
        Path launcher = Path.of("countersign").toAbsolutePath();
        List<Integer> sizes = List.of(10_000);
        Path out = Path.of("target", "bench.json");
        int port = 8333;
        boolean onlyReading = false;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--articles" -> sizes = List.of(Integer.parseInt(value));
                case "--growth" -> {
                    sizes = Stream.of(value.split(",")).map(Integer::valueOf).toList();
                    onlyReading = true;
                }
                case "--out" -> out = Path.of(value);
                case "--port" -> port = Integer.parseInt(value);
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        return new Options(launcher, sizes, out, port, onlyReading);
    }
}

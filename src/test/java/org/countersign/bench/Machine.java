package org.countersign.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where it was measured. */
final class Machine {

    private Machine() {}

    static Map<String, Object> describe() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("measuredAt", Instant.now().toString());
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("processor", fromProc("cpuinfo", "model name"));
        machine.put("memory", fromProc("meminfo", "MemTotal"));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        return machine;
    }

    private static String fromProc(String file, String key) {
        Path path = Path.of("/proc", file);
        try {
            return !Files.exists(path)
                    ? ""
                    : Files.readAllLines(path).stream()
                            .filter(line -> line.startsWith(key))
                            .map(line -> line.substring(line.indexOf(':') + 1).strip())
                            .findFirst()
                            .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}

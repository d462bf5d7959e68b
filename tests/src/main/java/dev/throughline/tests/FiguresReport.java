package dev.throughline.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The figures of all tests of a run. */
final class FiguresReport implements AutoCloseable {
    private static final Path FILE = Path.of("target", "figures.txt");

    private final Map<String, Long> sums = new ConcurrentSkipListMap<>();

    void add(String test, Database database, String what, long number) {
        sums.merge("%-24s %-8s %s".formatted(test, database, what), number, Long::sum);
    }

    @Override
    public void close() {
        if (sums.isEmpty()) {
            return;
        }
        List<String> lines = sums.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .toList();
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            Files.write(FILE, lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

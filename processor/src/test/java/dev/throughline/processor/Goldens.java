package dev.throughline.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden cases. */
final class Goldens {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Goldens() {}

    /**
     * A case.
     *
     * @param directory its directory
     */
    record Golden(Path directory) {
        String name() {
            return ROOT.relativize(directory).toString().replace('\\', '/');
        }

        List<Path> sources() throws IOException {
            return below("in");
        }

        List<Path> library() throws IOException {
            return below("library");
        }

        private List<Path> below(String name) throws IOException {
            if (!Files.isDirectory(directory.resolve(name))) {
                return List.of();
            }
            try (Stream<Path> files = Files.walk(directory.resolve(name))) {
                return files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .toList();
            }
        }

        List<String> options() throws IOException {
            Path file = directory.resolve("options.txt");
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        }

        Path out() {
            return directory.resolve("out");
        }

        String diagnostics() throws IOException {
            Path file = directory.resolve("diagnostics.txt");
            return Files.exists(file) ? Files.readString(file) : "";
        }
    }

    static List<Golden> cases() throws IOException {
        try (Stream<Path> directories = Files.walk(ROOT)) {
            return directories
                    .filter(directory -> Files.isDirectory(directory.resolve("in")))
                    .sorted()
                    .map(Golden::new)
                    .toList();
        }
    }
}

package dev.throughline.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.throughline.sample.catalog.CatalogImport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** On a slice of the index, the catalog answers as hand-written JDBC does; else there would be no table. */
class CatalogRunTest {
    @Test
    void bothAnswerAlike(@TempDir Path directory) throws IOException {
        Path index = directory.resolve("packages.xz");
        try (InputStream slice = Objects.requireNonNull(CatalogImport.class.getResourceAsStream("packages.xz"))) {
            Files.copy(slice, index);
        }
        CommandLine run = new CommandLine(new CatalogRun())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    throw failure;
                });

        assertEquals(0, run.execute("--index=" + index, "--imports=1", "--seconds=0"));
    }
}

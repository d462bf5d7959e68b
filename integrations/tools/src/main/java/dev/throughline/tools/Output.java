package dev.throughline.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a text goes. */
final class Output {
    @Option(
            names = {"-o", "--output"},
            description = "The file to write; without it the text is printed.")
    private @Nullable Path file;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    void write(String text) throws IOException {
        if (file == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            Path directory = file.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            Files.writeString(file, text);
        }
    }
}

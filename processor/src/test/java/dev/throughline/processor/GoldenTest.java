package dev.throughline.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each directory below {@code golden} is a case: {@code in} are the sources, {@code out} is what is generated, and {@code
 * diagnostics.txt} what the user is told; {@code options.txt} are options of the processor, and {@code library} is on the class path, compiled
 * without it, if there are any. Each compiler has to come to the very same. {@code -Dgolden.update=true} writes what differs.
 */
class GoldenTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return Goldens.cases().stream().flatMap(golden -> Stream.of(Compiler.values())
                .map(compiler -> dynamicTest(golden.name() + " with " + compiler, () -> check(golden, compiler))));
    }

    @TestFactory
    Stream<DynamicTest> whateverTheOrderOfSources() throws IOException {
        return Goldens.cases().stream().flatMap(golden -> Stream.of(Compiler.values())
                .map(compiler -> dynamicTest(golden.name() + " with " + compiler, () -> {
                    List<Path> shuffled = new ArrayList<>(golden.sources());
                    Collections.shuffle(shuffled, new Random(shuffled.size()));
                    Collections.reverse(shuffled);
                    assertWithMessage("generated")
                            .that(compiler.generate(golden, shuffled, work(), new ModelProcessor())
                                    .generated())
                            .isEqualTo(Compiler.sources(golden.out()));
                })));
    }

    private static void check(Goldens.Golden golden, Compiler compiler) throws IOException {
        Compiler.Result result = compiler.compile(golden, work(), new ModelProcessor());
        if (UPDATE && compiler == Compiler.JAVAC) {
            update(golden, result);
        }
        assertWithMessage("diagnostics of %s", golden.name())
                .that(compiler.comparable(result.diagnostics()))
                .isEqualTo(compiler.comparable(golden.diagnostics().lines().toList()));
        Map<String, String> expected = Compiler.sources(golden.out());
        assertWithMessage("files of %s", golden.name())
                .that(result.generated().keySet())
                .isEqualTo(expected.keySet());
        expected.forEach((path, text) ->
                assertWithMessage(path).that(result.generated().get(path)).isEqualTo(text));
    }

    private static void update(Goldens.Golden golden, Compiler.Result result) throws IOException {
        for (String gone : new TreeSet<>(Compiler.sources(golden.out()).keySet())) {
            Files.delete(golden.out().resolve(gone));
        }
        for (Map.Entry<String, String> file : result.generated().entrySet()) {
            Path path = golden.out().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(
                golden.directory().resolve("diagnostics.txt"),
                result.diagnostics().isEmpty() ? "" : String.join("\n", result.diagnostics()) + "\n");
    }

    private static Path work() throws IOException {
        Path work = Files.createTempDirectory("golden");
        work.toFile().deleteOnExit();
        return work;
    }
}

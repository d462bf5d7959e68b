package dev.throughline.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several compilations in one process at once, as build tools run them. */
class ParallelTest {
    private static final int AT_ONCE = 4;

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void compilationsDoNotMeet(Compiler compiler) throws Exception {
        List<Goldens.Golden> cases = Goldens.cases().stream()
                .filter(golden -> !golden.name().startsWith("errors"))
                .limit(AT_ONCE)
                .toList();
        CyclicBarrier start = new CyclicBarrier(cases.size());
        ExecutorService threads = Executors.newFixedThreadPool(cases.size());
        try {
            List<Future<Map<String, String>>> results = new ArrayList<>();
            for (Goldens.Golden golden : cases) {
                Path directory = Files.createDirectories(work.resolve(golden.name()));
                List<Path> sources = golden.sources();
                results.add(threads.submit(() -> {
                    start.await();
                    return compiler.generate(golden, sources, directory, new ModelProcessor())
                            .generated();
                }));
            }
            for (int i = 0; i < cases.size(); i++) {
                assertWithMessage(cases.get(i).name())
                        .that(results.get(i).get())
                        .isEqualTo(Compiler.sources(cases.get(i).out()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

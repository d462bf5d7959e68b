package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor costs, in figures that noise leaves alone: bytes that it allocates, lines that javac has to read. */
class CostTest {
    private static final int MODELS = 500;
    private static final int FEW = 50;

    /** Each model of such a number has a relation. */
    private static final int APART = 5;

    private static final long BYTES_OF_A_MODEL = 3_600_000;
    private static final int LINES_OF_A_MODEL = 250;
    private static final int LINES_OF_AN_END = 80;

    /** The case of a model with a column of each type. */
    private static final String EACH_TYPE = "types";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern OF_MODEL = Pattern.compile("(Table|Values|QuerySet|Key)\\.java$");

    @TempDir
    Path work;

    @Test
    void manyModelsInOneCompilation() throws IOException {
        long few = allocated(FEW);
        long many = allocated(MODELS);
        assertThat(many / MODELS).isLessThan(BYTES_OF_A_MODEL);
        assertWithMessage("a model among many").that(many / MODELS).isAtMost(few / FEW * 5 / 4);
    }

    /** {@return the bytes that the processor allocates for so many models} */
    private long allocated(int models) throws IOException {
        List<Path> sources = new ArrayList<>();
        Path directory = Files.createDirectories(work.resolve("models" + models));
        for (int number = 0; number < models; number++) {
            sources.add(Files.writeString(directory.resolve("Page%d.java".formatted(number)), source(number, models)));
        }
        Weighed processor = new Weighed();
        Compiler.Result result = Compiler.JAVAC.generate(sources, directory, processor);
        assertThat(result.diagnostics().stream().filter(line -> line.contains("error")))
                .isEmpty();
        // a table, values and a query set for a model and for a link, the link itself, and both ends
        assertThat(result.generated()).hasSize(models * 3 + models / APART * 6);
        return processor.allocated;
    }

    @Test
    void generatedClassesAreShort() throws IOException {
        Map<String, Long> models = new TreeMap<>();
        Map<String, Long> ends = new TreeMap<>();
        for (Goldens.Golden golden : Goldens.cases()) {
            if (golden.name().equals(EACH_TYPE)) {
                continue;
            }
            Compiler.sources(golden.out()).forEach((path, text) -> {
                String name = golden.name() + "/" + path;
                if (path.endsWith("Proxy.java")) {
                    ends.put(name, lines(text));
                } else if (OF_MODEL.matcher(name).find()) {
                    models.merge(OF_MODEL.matcher(name).replaceFirst(""), lines(text), Long::sum);
                }
            });
        }
        assertThat(models).isNotEmpty();
        models.forEach((name, lines) -> assertWithMessage(name).that(lines).isAtMost(LINES_OF_A_MODEL));
        assertThat(ends).isNotEmpty();
        ends.forEach((name, lines) -> assertWithMessage(name).that(lines).isAtMost(LINES_OF_AN_END));
    }

    private static String source(int number, int models) {
        return """
                package many;
                import dev.throughline.*;
                @Model public record Page%d(
                        @Id Long id,
                        String title,
                        int views,
                        @ForeignKey Ref<Page%d, Long> parent%s) {}
                """.formatted(number, Math.floorMod(number - 1, models), relation(number));
    }

    private static String relation(int number) {
        boolean hasOne = number % APART == 0;
        return hasOne ? ", @ManyToMany Many<Page%d> links".formatted(number + 1) : "";
    }

    /** {@return the lines that are code} */
    private static long lines(String text) {
        return COMMENT.matcher(text)
                .replaceAll("")
                .lines()
                .filter(line -> !line.isBlank())
                .count();
    }

    /** The processor, with a count of the bytes that it allocates. */
    private static final class Weighed extends AbstractProcessor {
        private final ModelProcessor processor = new ModelProcessor();
        private long allocated;

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            processor.init(environment);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            boolean claimed = processor.process(annotations, round);
            allocated += threads.getCurrentThreadAllocatedBytes() - before;
            return claimed;
        }
    }
}

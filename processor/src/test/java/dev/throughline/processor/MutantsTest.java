package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sources of the cases, each with a slip or two: there are diagnostics at places in the user's sources and no stack traces; and
 * where nothing is wrong, what is generated compiles.
 *
 * <p>{@code -Dthroughline.mutants=5000} tries more than usual, and {@code -Dthroughline.mutants.seed=7} others.
 */
class MutantsTest {
    private static final int TIMES = Integer.getInteger("throughline.mutants", 80);
    private static final long SEED = Long.getLong("throughline.mutants.seed", 17);
    /** How many are compiled at once. */
    private static final int BATCH = 40;

    private static final Pattern PACKAGE = Pattern.compile("(?m)^(package|import) (?=app|blog)");
    private static final Pattern OURS = Pattern.compile("(?:error|warning) \\[[A-Z0-9_]+]");
    private static final Pattern PLACED = Pattern.compile("^\\w+\\.java:\\d+: ");

    @TempDir
    Path work;

    private int compilations;

    /**
     * A case with a slip.
     *
     * @param name the package that its own are in
     * @param golden the case
     * @param sources its sources by their paths
     */
    private record Mutant(String name, Goldens.Golden golden, Map<String, String> sources) {
        @Override
        public String toString() {
            return name + " of " + golden.name() + "\n" + String.join("\n----\n", sources.values());
        }
    }

    @Test
    void areToldOrCompile() throws IOException {
        Random random = new Random(SEED);
        Map<Boolean, List<Goldens.Golden>> cases = Goldens.cases().stream()
                .collect(Collectors.partitioningBy(golden -> golden.name().startsWith("errors/")));
        List<String> findings = new ArrayList<>();
        List<Mutant> clean = new ArrayList<>();
        for (int number = 0; number < TIMES; number++) {
            List<Goldens.Golden> kind = cases.get(random.nextBoolean());
            Mutant mutant = mutant(number, kind.get(random.nextInt(kind.size())), random);
            List<String> told = told(mutant);
            told.stream().filter(MutantsTest::isFinding).forEach(line -> findings.add(line + "\n" + mutant));
            // Lombok does not run here, so what it would add is not there
            boolean isWhole = mutant.sources().values().stream().noneMatch(source -> source.contains("@lombok."));
            if (isWhole && told.stream().noneMatch(line -> line.contains("error "))) {
                clean.add(mutant);
            }
            if (clean.size() == BATCH) {
                findings.addAll(compiled(clean));
                clean.clear();
            }
        }
        findings.addAll(compiled(clean));
        assertThat(findings).isEmpty();
    }

    /** Newer javacs crash on some: that is theirs, where the processor is not among what they were at. */
    private List<String> told(Mutant mutant) throws IOException {
        try {
            return Compiler.JAVAC
                    .generate(mutant.golden(), written(mutant), work.resolve(mutant.name()), new ModelProcessor())
                    .diagnostics();
        } catch (RuntimeException crash) {
            boolean isOurs = Stream.of(crash.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().equals(ModelProcessor.class.getName()));
            if (isOurs) {
                throw crash;
            }
            return List.of("error of javac's own");
        }
    }

    private Mutant mutant(int number, Goldens.Golden golden, Random random) throws IOException {
        String name = "m" + number;
        Map<String, String> sources = new TreeMap<>();
        List<Path> files = golden.sources();
        Path changed = files.get(random.nextInt(files.size()));
        for (Path file : files) {
            String source = PACKAGE.matcher(Files.readString(file)).replaceAll("$1 " + name + ".");
            sources.put(
                    golden.directory().resolve("in").relativize(file).toString(),
                    file.equals(changed) ? new Mutations(random).mutant(source) : source);
        }
        return new Mutant(name, golden, sources);
    }

    private List<Path> written(Mutant mutant) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : mutant.sources().entrySet()) {
            Path file = work.resolve(mutant.name()).resolve("in").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        return files;
    }

    private static boolean isFinding(String line) {
        return line.contains("INTERNAL")
                || (line.contains("Exception") && !line.contains("[MEMBER_THROWS]"))
                || (OURS.matcher(line).find() && !PLACED.matcher(line).find() && !line.contains("OPTION"));
    }

    /** {@return what is said with the processor, and is not without} */
    private List<String> compiled(List<Mutant> mutants) throws IOException {
        if (mutants.isEmpty()) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        for (Mutant mutant : mutants) {
            files.addAll(written(mutant));
        }
        Path out = work.resolve("compiled" + compilations++);
        List<String> told = new ArrayList<>(
                Compiler.JAVAC.compile(files, out, new ModelProcessor()).diagnostics());
        told.removeAll(Compiler.JAVAC.compile(files, out.resolve("plain")).diagnostics());
        if (told.isEmpty() || mutants.size() == 1) {
            return told.stream().map(line -> line + "\n" + mutants.get(0)).toList();
        }
        List<String> each = new ArrayList<>();
        for (Mutant mutant : mutants) {
            each.addAll(compiled(List.of(mutant)));
        }
        return each;
    }
}

package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.throughline.processor.model.ReservedNames;
import dev.throughline.processor.model.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Components and models that are called like anything that generated code mentions: each compiles, or is told that it cannot. */
class AnyNameTest {
    /** The cases whose words are tried. */
    private static final Set<String> CASES = Set.of("blog");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern IMPORTED = Pattern.compile("(?m)^import (?:java|org|dev)\\.(?:\\w+\\.)+(\\w+);");
    private static final Pattern GENERATED = Pattern.compile("(.+)(?:Table|Values|QuerySet)");
    private static final Pattern REFUSED = Pattern.compile("\\[NAME_\\w+] \\w+\\.(\\w+):");

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void ofComponents(Compiler compiler) throws IOException {
        Set<String> names = componentNames();
        List<String> sources = refused(compiler, names, AnyNameTest::components);
        assertWithMessage("tried").that(names.size()).isAtLeast(100);
        assertThat(compile(sources, "components", compiler::compile)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofModels(Compiler compiler) throws IOException {
        Set<String> names = modelNames();
        List<String> sources = names.stream().map(AnyNameTest::model).toList();
        assertWithMessage("tried").that(names.size()).isAtLeast(30);
        assertThat(compile(sources, "models", compiler::compile)).isEmpty();
    }

    /** {@return what is left of sources without the names that are refused: javac looks at what is generated only then} */
    private List<String> refused(Compiler compiler, Set<String> names, Function<Set<String>, List<String>> sources)
            throws IOException {
        List<String> told = compile(sources.apply(names), "refused", compiler::generate);
        Set<String> left = new TreeSet<>(names);
        for (String diagnostic : told) {
            String refused = REFUSED.matcher(diagnostic)
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse(null);
            assertWithMessage(diagnostic).that(refused).isNotNull();
            left.remove(refused);
        }
        return sources.apply(left);
    }

    private interface Compilation {
        Compiler.Result of(List<Path> sources, Path work, Processor... processors);
    }

    private static List<String> components(Set<String> names) {
        return List.of(
                model("Columns", names, "String %1$s"),
                model("References", names, "@ForeignKey Ref<References, Long> %1$s"),
                model(
                        "Relations",
                        names,
                        "@ManyToMany(through = Joined.class, throughFields = {\"one\", \"other\"}, skipReverse = true)"
                                + " Many<Target> %1$s"),
                "@Model record Target(@Id Long key_) {}",
                "@Model record Joined(@Id Long key_, @ForeignKey Ref<Relations, Long> one, @ForeignKey Ref<Target, Long> other) {}");
    }

    private static String model(String name, Set<String> components, String pattern) {
        return components.stream()
                .map(component -> pattern.formatted(component))
                .collect(Collectors.joining(",\n    ", "@Model record " + name + "(@Id Long key_,\n    ", ") {}"));
    }

    private static String model(String name) {
        return """
                @dev.throughline.Model
                record %1$s(
                        @dev.throughline.Id java.lang.Long id,
                        java.lang.String label,
                        @dev.throughline.ForeignKey dev.throughline.Ref<%1$s, java.lang.Long> %2$s,
                        @dev.throughline.ManyToMany(relatedName = "others") dev.throughline.Many<%1$s> relation) {}
                """.formatted(name, name.equals("Unique") ? "parent" : Words.variable(name));
    }

    private List<String> compile(List<String> sources, String directory, Compilation compilation) throws IOException {
        Path place = Files.createDirectories(work.resolve(directory));
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Path file = place.resolve("Source" + files.size() + ".java");
            Files.writeString(
                    file,
                    "package app;\n" + (source.contains("dev.throughline") ? "" : "import dev.throughline.*;\n")
                            + source);
            files.add(file);
        }
        return compilation.of(files, place, new ModelProcessor()).diagnostics().stream()
                .filter(line -> line.contains("error "))
                .toList();
    }

    private static Set<String> componentNames() throws IOException {
        Set<String> columns = new TreeSet<>();
        Set<String> names = new TreeSet<>(Set.of("references", "relations", "unique", "pri$ce", "größe", "_low_"));
        names.forEach(columns::add);
        for (String word : words()) {
            for (String name : List.of(Words.camel(Words.snake(word)), word)) {
                String column = Words.snake(name).replace("_", "");
                if (SourceVersion.isName(name) && !ReservedNames.OF_OBJECTS.contains(name) && columns.add(column)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Set<String> modelNames() throws IOException {
        Set<String> names = new TreeSet<>(
                Set.of("Keys", "One", "Several", "Query", "Unique", "Dsl", "DSL", "Mo$ney", "Größe", "_Low_"));
        for (String source : generated()) {
            IMPORTED.matcher(source).results().map(found -> found.group(1)).forEach(names::add);
        }
        names.remove("ModelType"); // the one that is refused
        names.removeIf(name -> GENERATED.matcher(name).matches()
                && names.contains(GENERATED.matcher(name).replaceFirst("$1")));
        for (String word : words()) {
            try {
                Class.forName("java.lang." + word);
                names.add(word);
            } catch (ClassNotFoundException | NoClassDefFoundError none) {
                // not of java.lang
            }
        }
        return names;
    }

    private static Set<String> words() throws IOException {
        return generated().stream()
                .map(source -> COMMENT.matcher(source).replaceAll(""))
                .flatMap(source -> WORD.matcher(source).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> generated() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Goldens.Golden golden : Goldens.cases()) {
            if (CASES.contains(golden.name())) {
                sources.addAll(Compiler.sources(golden.out()).values());
            }
        }
        return sources;
    }
}

package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.throughline.Model;
import jakarta.xml.bind.annotation.XmlType;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models in named modules, and the {@code Generated} of their classes. Not with Eclipse's compiler: there, a module does not see what processors write for it. */
class ModulesTest {
    private static final Map<String, String> SOURCES = Map.of(
            "shop/module-info.java",
                    "module shop { requires transitive dev.throughline; requires tools; exports shop; }",
            "shop/shop/Item.java", """
            package shop;
            import dev.throughline.*;
            @Model public record Item(@Id Long id, @ManyToMany Many<Label> labels) {}
            """,
            "shop/shop/Label.java", """
            package shop;
            import dev.throughline.*;
            @Model public record Label(@Id Long id, String text) {}
            """,
            "tools/module-info.java", "module tools { requires transitive dev.throughline; %s }",
            "tools/tools/Tool.java", """
            package tools;
            import dev.throughline.*;
            @Model public record Tool(@Id Long id, String name) {}
            """);

    @TempDir
    Path work;

    @Test
    void aModuleThatDoesNotSeeItHasNone() throws IOException {
        Compiler.Result result = compile("requires java.compiler; exports tools;");
        assertThat(generated(result, "shop/")).isEmpty();
        assertThat(generated(result, "tools/")).isEmpty();
    }

    @Test
    void aPackageThatIsNotExportedHasIt() throws IOException {
        Compiler.Result result = compile("requires java.compiler;");
        assertThat(generated(result, "tools/"))
                .containsExactly("tools/ToolQuerySet.java", "tools/ToolTable.java", "tools/ToolValues.java");
    }

    @Test
    void anExportedPackageHasItWhereItsModulePassesItOn() throws IOException {
        Compiler.Result result = compile("requires transitive java.compiler; exports tools;");
        assertThat(generated(result, "shop/")).isEmpty();
        assertThat(generated(result, "tools/")).hasSize(3);
    }

    /** {@return what is said, but that the sources above have no Javadoc} */
    private static List<String> ofGeneratedSources(Compiler.Result result) {
        return result.diagnostics().stream()
                .filter(line -> !line.matches("(Item|Label|Tool|module-info)[.]java.* no comment"))
                .toList();
    }

    /** {@return the files that say they are generated} */
    private static List<String> generated(Compiler.Result result, String packageName) {
        List<String> files = result.generated().keySet().stream()
                .map(file -> file.substring(file.indexOf('/') + 1))
                .filter(file -> file.startsWith(packageName))
                .toList();
        assertWithMessage("files of %s", packageName).that(files).isNotEmpty();
        return result.generated().entrySet().stream()
                .filter(file -> file.getValue().contains("@Generated"))
                .map(file -> file.getKey().substring(file.getKey().indexOf('/') + 1))
                .filter(file -> file.startsWith(packageName))
                .sorted()
                .toList();
    }

    private Compiler.Result compile(String directives) throws IOException {
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            Path file = work.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue().replace("%s", directives));
        }
        List<Path> sources =
                SOURCES.keySet().stream().sorted().map(work::resolve).toList();
        Compiler.Result result = Compiler.JAVAC.compile(
                sources,
                work,
                List.of("--module-source-path", work.toString(), "--module-path", modulePath()),
                new ModelProcessor());
        assertThat(ofGeneratedSources(result)).isEmpty();
        return result;
    }

    private static String modulePath() {
        Stream<Path> others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*(r2dbc-spi|reactive-streams)[^/\\\\]*[.]jar"))
                .map(Path::of);
        return Stream.concat(
                        Stream.of(Model.class, DSLContext.class, Nullable.class, XmlType.class)
                                .map(ModulesTest::place),
                        others)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import lombok.Lombok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models whose constructors and methods Lombok adds in the same compilation, whichever of the two processors comes first. */
class LombokTest {
    private static final List<JavaFileObject> MODELS = List.of(
            model("Tag", "@Value", "@Id Long id; @Column(length = 40) String name; boolean isOld;"),
            model("Built", "@Value @Builder", "@Id Long id; String name; @ForeignKey Ref<Tag, Long> tag;"),
            model(
                    "Item",
                    "@Data",
                    "@Id private Long id; private String title; private boolean done;"
                            + " @ForeignKey private Ref<Tag, Long> tag; @ManyToMany private Many<Tag> tags;"),
            model("Fixed", "@Data", "@Id private final Long id; private final String title; private String note;"),
            model("Whole", "@Getter @AllArgsConstructor", "@Id private Long id; private String title;"),
            model("Empty", "@Getter @Setter @NoArgsConstructor", "@Id private Long id; private String title;"),
            model(
                    "Part",
                    "@RequiredArgsConstructor",
                    "@Id @Getter private final Long id; @Getter @Setter private String title;"));

    @TempDir
    private Path work;

    @Test
    void lombokFirst() throws Exception {
        compile(of(Lombok.class) + path() + of(ModelProcessor.class));
    }

    @Test
    void lombokLast() throws Exception {
        compile(of(ModelProcessor.class) + path() + of(Lombok.class));
    }

    private static JavaFileObject model(String name, String annotations, String fields) {
        String source = """
                package app;
                import dev.throughline.*;
                import lombok.*;
                @Model %s class %s { %s }
                """;
        return JavaFileObjects.forSourceString("app." + name, source.formatted(annotations, name, fields));
    }

    private void compile(String processors) throws IOException, URISyntaxException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        Path classes = Files.createDirectories(work.resolve("classes"));
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-processorpath",
                    processors + path() + of(JavaFile.class),
                    "-d",
                    classes.toString(),
                    "-s",
                    Files.createDirectories(work.resolve("sources")).toString());
            boolean compiles = javac.getTask(new StringWriter(), files, problems, options, null, MODELS)
                    .call();
            assertWithMessage(problems.getDiagnostics().toString())
                    .that(compiles)
                    .isTrue();
        }
        assertThat(Files.exists(classes.resolve("app/ItemTagsProxy.class"))).isTrue();
    }

    private static String path() {
        return System.getProperty("path.separator");
    }

    private static String of(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}

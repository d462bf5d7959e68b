package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds and IDEs compile what has changed alone: what is written for the other models is there as classes. */
class PartialTest {
    private static final Path SOURCES = Path.of("src/test/resources/golden/blog/in/blog");

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void eachModelCompilesAloneWhereTheOthersAreClasses(Compiler compiler) throws IOException {
        List<Path> models = List.of(
                SOURCES.resolve("Author.java"),
                SOURCES.resolve("Category.java"),
                SOURCES.resolve("Post.java"),
                SOURCES.resolve("PostCategory.java"));
        assertThat(compiler.compile(models, work, new ModelProcessor()).diagnostics())
                .isEmpty();
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + work.resolve("classes");
        // Eclipse's refuses to write what is on the class path; its IDE takes that away before, and builds as well
        boolean isRefused = compiler == Compiler.ECJ;
        for (Path model : isRefused ? models.subList(3, 4) : models) {
            Path out = work.resolve(model.getFileName().toString());
            assertWithMessage("%s alone", model)
                    .that(compiler.compile(List.of(model), out, List.of("-classpath", classPath), new ModelProcessor())
                            .diagnostics())
                    .isEmpty();
        }
    }
}

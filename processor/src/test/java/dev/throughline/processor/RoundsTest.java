package dev.throughline.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Classes that are not there in the first round. */
class RoundsTest {
    private static final JavaFileObject TAG = JavaFileObjects.forSourceString("app.Tag", """
            package app;
            import dev.throughline.*;
            @Model record Tag(@Id Long id) {}
            """);

    @Test
    void aLinkMayBeWrittenByAnotherProcessor() {
        Compilation compilation =
                compile(new Other("app.Link", "package app; @dev.throughline.Model record Link(Integer rank) {}"), """
                package app;
                import dev.throughline.*;
                @Model record Item(@Id Long id, @ManyToMany(through = Link.class) Many<Tag> tags) {}
                """);
        assertThat(compilation).succeeded();
        assertThat(compilation).generatedSourceFile("app.LinkTable");
    }

    @Test
    void aTypeMayBeWrittenByAnotherProcessor() {
        Compilation compilation = compile(new Other("app.Mood", "package app; enum Mood { GOOD }"), """
                package app;
                import dev.throughline.*;
                @Model record Item(@Id Long id, Mood mood) {}
                """);
        assertThat(compilation).succeeded();
    }

    @Test
    void aModelMayNameWhatIsWrittenForIt() {
        Compilation compilation = compile(new Other("app.Unused", "package app; class Unused {}"), """
                package app;
                import dev.throughline.*;
                @Model record Item(@Id Long id, @ManyToMany Many<Linked<Tag, ItemTagsLink>> tags) {
                    static ItemQuerySet all(org.jooq.DSLContext dsl) {
                        return ItemQuerySet.using(dsl);
                    }
                }
                """);
        assertThat(compilation).succeeded();
    }

    @Test
    void whatNeverComesIsSaidByTheCompilerAlone() {
        Compilation compilation = compile(new Other("app.Unused", "package app; class Unused {}"), """
                package app;
                import dev.throughline.*;
                @Model record Item(@Id Long id, Nowhere place) {}
                """);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("Nowhere");
    }

    private static Compilation compile(Other other, String item) {
        return Compiler.javac()
                .withProcessors(new ModelProcessor(), other)
                .compile(TAG, JavaFileObjects.forSourceString("app.Item", item));
    }

    /** Writes one class in the first round. */
    private static final class Other extends AbstractProcessor {
        private final String name;
        private final String source;
        private boolean isDone;

        Other(String name, String source) {
            this.name = name;
            this.source = source;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!isDone) {
                isDone = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}

package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes that are not there in the first round. */
class RoundsTest {
    private static final String TAG = """
            package app;
            import dev.throughline.*;
            @Model record Tag(@Id Long id) {}
            """;

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void aLinkMayBeWrittenByAnotherProcessor(Compiler compiler) throws IOException {
        Other other = new Other("app.Link", "package app; @dev.throughline.Model record Link(Integer rank) {}");
        Compiler.Result result = compile(compiler, other, """
                package app;
                import dev.throughline.*;
                @Model record Item(@Id Long id, @ManyToMany(through = Link.class) Many<Tag> tags) {}
                """);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.generated()).containsKey("app/LinkTable.java");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeMayBeWrittenByAnotherProcessor(Compiler compiler) throws IOException {
        Compiler.Result result = compile(compiler, new Other("app.Mood", "package app; enum Mood { GOOD }"), """
                package app;
                import dev.throughline.*;
                @Model record Item(@Id Long id, Mood mood) {}
                """);
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aModelMayNameWhatIsWrittenForIt(Compiler compiler) throws IOException {
        Compiler.Result result = compile(compiler, new Other("app.Unused", "package app; class Unused {}"), """
                package app;
                import dev.throughline.*;
                @Model record Item(@Id Long id, @ManyToMany Many<Tag> tags) {
                    static ItemQuerySet all(org.jooq.DSLContext dsl) {
                        return ItemQuerySet.using(dsl);
                    }
                }
                """);
        assertThat(result.diagnostics()).isEmpty();
    }

    /** Eclipse's compiler says nothing of a type of which an argument is missing. */
    @ParameterizedTest
    @EnumSource(names = "ECJ", mode = EnumSource.Mode.EXCLUDE)
    void aModelMayHoldLinksThatAreMadeUp(Compiler compiler) throws IOException {
        Compiler.Result result = compile(compiler, new Other("app.Unused", "package app; class Unused {}"), """
                package app;
                import dev.throughline.*;
                @Model record Item(@Id Long id, @ManyToMany Many<Linked<Tag, ItemTagsLink>> tags) {}
                """);
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRecordOfAKeyIsWrittenWhileTheRestWaits(Compiler compiler) throws IOException {
        Other other = new Other("app.Mood", "package app; enum Mood { GOOD }");
        Compiler.Result result = compile(compiler, other, """
                package app;
                import dev.throughline.*;
                @Model record Item(@Id int one, @Id String two, Mood mood, @ForeignKey Ref<Item, ItemKey> parent) {}
                """);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(other.rounds.get(1)).contains("ItemKey");
        assertThat(other.rounds.get(1)).doesNotContain("ItemTable");
        assertThat(other.rounds.get(2)).contains("ItemTable");
    }

    @ParameterizedTest
    @EnumSource
    void whatNeverComesIsSaidByTheCompilerAlone(Compiler compiler) throws IOException {
        Compiler.Result result = compile(compiler, new Other("app.Unused", "package app; class Unused {}"), """
                package app;
                import dev.throughline.*;
                @Model record Item(@Id Long id, Nowhere place) {}
                """);
        assertThat(result.diagnostics()).isNotEmpty();
        for (String diagnostic : result.diagnostics()) {
            assertThat(diagnostic).containsMatch("Nowhere");
            assertThat(diagnostic).doesNotContain("error [");
        }
    }

    /** To claim an annotation is to hide it from the processors of others. */
    @ParameterizedTest
    @EnumSource
    void othersMayReadTheSameAnnotations(Compiler compiler) throws IOException {
        Path tag = Files.writeString(work.resolve("Tag.java"), TAG);
        Set<String> seen = new TreeSet<>();
        Other other = new Other("app.Written", "package app; class Written {}") {
            @Override
            public Set<String> getSupportedAnnotationTypes() {
                return Set.of("dev.throughline.Model", "dev.throughline.Id");
            }

            @Override
            public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                annotations.forEach(
                        annotation -> seen.add(annotation.getSimpleName().toString()));
                return false;
            }
        };
        compiler.compile(List.of(tag), work, new ModelProcessor(), other);
        assertThat(seen).containsExactly("Id", "Model");
    }

    private Compiler.Result compile(Compiler compiler, Other other, String item) throws IOException {
        Path tag = Files.writeString(work.resolve("Tag.java"), TAG);
        Path source = Files.writeString(work.resolve("Item.java"), item);
        return compiler.compile(List.of(tag, source), work, new ModelProcessor(), other);
    }

    /** Writes one class in the first round. */
    private static class Other extends AbstractProcessor {
        private final String name;
        private final String source;
        private final List<Set<String>> rounds = new ArrayList<>();
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
            rounds.add(round.getRootElements().stream()
                    .map(type -> type.getSimpleName().toString())
                    .collect(Collectors.toSet()));
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

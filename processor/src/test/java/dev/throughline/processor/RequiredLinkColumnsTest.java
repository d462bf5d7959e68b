package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the user is told of the calls that a relation has not, since each of its links is to be given values: that they are not there. Were there
 * others of their names, the compiler would say what all is wrong with those.
 */
class RequiredLinkColumnsTest {
    private static final Path MODELS = Path.of("src/test/resources/golden/declared-link/in/app");
    private static final List<String> CALLS = List.of(
            "students.addAll(List.of(student))",
            "students.addAllIds(List.of(student.id()))",
            "students.set(List.of(student))",
            "students.setIds(List.of(student.id()))",
            "students.toggle(student)",
            "CourseStudentsProxy.addAll(dsl, Map.of(1, List.of(2L)))",
            "CourseStudentsProxy.setAll(dsl, Map.of(1, List.of(2L)))");

    @TempDir
    Path work;

    @ParameterizedTest
    @EnumSource
    void eachIsOneError(Compiler compiler) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String model : List.of("Course", "Enrolment", "Lesson", "Student")) {
            sources.add(MODELS.resolve(model + ".java"));
        }
        Path use = work.resolve("Use.java");
        Files.writeString(use, """
            package use;
            import app.*;
            import java.util.*;
            import org.jooq.DSLContext;
            class Use {
                void calls(DSLContext dsl, CourseStudentsProxy students, Student student) {
                    students.add(student, link -> {});
                    %s;
                }
            }
            """.formatted(String.join(";\n        ", CALLS)));
        sources.add(use);
        List<String> errors = compiler.compile(sources, work, new ModelProcessor()).diagnostics().stream()
                .filter(line -> line.contains("error "))
                .toList();
        assertThat(errors).hasSize(CALLS.size());
        for (int i = 0; i < CALLS.size(); i++) {
            assertWithMessage(CALLS.get(i))
                    .that(errors.get(i))
                    .containsMatch(compiler == Compiler.JAVAC ? "cannot find symbol" : "is undefined for the type");
        }
    }
}

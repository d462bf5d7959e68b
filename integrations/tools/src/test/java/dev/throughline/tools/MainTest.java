package dev.throughline.tools;

import static dev.throughline.tools.school.CourseTable.COURSE;
import static dev.throughline.tools.school.EnrolmentTable.ENROLMENT;
import static dev.throughline.tools.school.StudentTable.STUDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Schema;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands, as they are called. */
class MainTest {
    private static final String MODELS = "dev.throughline.tools.school";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void sqlOfAllModelsOfAPackage() {
        assertEquals(0, run("sql", "--dialect=postgres", MODELS));

        assertEquals(Schema.of(COURSE, ENROLMENT, STUDENT).ddl(SQLDialect.POSTGRES), out.toString());
    }

    @Test
    void aFileInADirectoryThatIsMade(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("db").resolve("schema.sql");

        assertEquals(0, run("sql", "--dialect", "H2", "-o", file.toString(), MODELS));

        assertEquals("", out.toString());
        assertTrue(Files.readString(file).startsWith("create table \"courses\""));
    }

    @Test
    void aDiagram() {
        assertEquals(0, run("diagram", MODELS));

        assertEquals("""
                erDiagram
                    "courses" {
                        bigint id PK
                        varchar(40) title
                        bigint needs_id FK
                    }
                    "students" {
                        bigint id PK
                        varchar(80) name UK
                    }
                    "enrolments" {
                        bigint student_id PK, FK
                        bigint course_id PK, FK
                        integer grade
                    }
                    "courses" }o--o| "courses" : "needs"
                    "enrolments" }o--|| "students" : "student"
                    "enrolments" }o--|| "courses" : "course"
                """, out.toString());
    }

    @Test
    void noModels() {
        assertEquals(CommandLine.ExitCode.USAGE, run("diagram", "dev.nowhere"));

        assertTrue(err.toString().startsWith("There is no generated table in dev.nowhere"), err::toString);
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

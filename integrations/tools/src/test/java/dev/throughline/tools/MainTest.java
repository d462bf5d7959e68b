package dev.throughline.tools;

import static dev.throughline.tools.school.CourseTable.COURSE;
import static dev.throughline.tools.school.EnrolmentTable.ENROLMENT;
import static dev.throughline.tools.school.StudentTable.STUDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Schema;
import java.awt.GraphicsEnvironment;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
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
    @EnabledIf(value = "hasFonts", disabledReason = "there are no fonts to draw with")
    void aDiagramAsAPicture() throws Exception {
        assertEquals(0, run("diagram", "--svg", MODELS));

        Document svg = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString())));
        assertEquals("svg", svg.getDocumentElement().getTagName());
        NodeList texts = svg.getElementsByTagName("text");
        List<String> words = IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
        assertEquals(
                Set.of(
                        "courses",
                        "bigint id PK",
                        "varchar(40) title",
                        "bigint needs_id FK",
                        "students",
                        "varchar(80) name UK",
                        "enrolments",
                        "bigint student_id PK, FK",
                        "bigint course_id PK, FK",
                        "integer grade",
                        "needs",
                        "student",
                        "course"),
                Set.copyOf(words));
    }

    @Test
    @EnabledIf(value = "hasFonts", disabledReason = "there are no fonts to draw with")
    void namesInAPictureAreNoMarks() throws Exception {
        String svg = Svg.of("""
                erDiagram
                    "a__table__" {
                        bigint a__b__c PK
                    }
                    "a__table__" }o--|| "a__table__" : "itself"
                """);

        assertTrue(svg.contains(">a__table__<"), svg);
        assertTrue(svg.contains(">bigint a__b__c PK<"), svg);
    }

    @Test
    void noModels() {
        assertEquals(CommandLine.ExitCode.USAGE, run("diagram", "dev.nowhere"));

        assertTrue(err.toString().startsWith("There is no generated table in dev.nowhere"), err::toString);
    }

    static boolean hasFonts() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
        } catch (InternalError | LinkageError e) {
            return false;
        }
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

package dev.throughline.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.sample.blog.model.AuthorQuerySet;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory;

    @Test
    void withoutArgumentsTellsTheStoryAndAnswersTheQuestions() {
        assertEquals(0, run(), err::toString);

        assertSays("posts.categories(hello).add(news)");
        assertSays("insert into \"posts_categories\"");
        assertSays("  = true");
        assertSays("  ! IntegrityConstraintViolationException: ");
        assertSays("  ! NotLoadedException: ");
        assertSays("  packages               5,000 added         0 changed");
        assertSays("Packages with role::program and interface::graphical and works-with::audio: ");
        assertSays("What git needs: ");
        assertSays("What needs git: ");
        assertSays("The packages that most others need");
        assertSays("Tags that go together");
        assertEquals("", err.toString());
    }

    @Test
    void theStoryLeavesNothingBehindAndTouchesNoRowsOfOthers() {
        String url = "jdbc:h2:" + directory.resolve("blog");

        assertEquals(0, run("blog", "--url", url), err::toString);
        assertEquals(0, run("blog", "--url", url), err::toString);
        try (CloseableDSLContext dsl = DSL.using(url)) {
            AuthorQuerySet.using(dsl).create(author -> author.firstName("Ada").lastName("Lovelace"));
        }

        assertEquals(1, run("blog", "--url", url));
        assertComplains("There are posts, categories or authors");
        try (CloseableDSLContext dsl = DSL.using(url)) {
            assertEquals(1, AuthorQuerySet.using(dsl).count());
        }
    }

    @Test
    void aDatabaseThatStaysIsFilledOnce() {
        String[] arguments = {"catalog", "top", "--limit", "1", "--url", "jdbc:h2:" + directory.resolve("catalog")};

        assertEquals(0, run(arguments), err::toString);
        assertSays("5,000 added");
        out.getBuffer().setLength(0);

        assertEquals(0, run(arguments), err::toString);
        assertTrue(!out.toString().contains("added"), out::toString);
        assertSays("libc6");
    }

    @Test
    void pagesSayWhatTheyCost() {
        String[] url = {"--url", "jdbc:h2:" + directory.resolve("catalog")};

        assertEquals(0, run("catalog", "show", "git", url[0], url[1]), err::toString);
        assertSays("What git needs: ");
        assertSays("  6 statements");

        assertEquals(0, run("catalog", "list", "--page", "2", url[0], url[1]), err::toString);
        assertSays("Packages by name, page 2");
        assertSays("  3 statements");
    }

    @Test
    void anImportCanBeRunAgain() throws IOException {
        String[] arguments = {
            "catalog",
            "import",
            "--packages",
            index("Package: a\nVersion: 1\nSection: x\n"),
            "--url",
            "jdbc:sqlite:" + directory.resolve("catalog.db")
        };

        assertEquals(0, run(arguments), err::toString);
        assertTrue(!out.toString().contains("up to date"), out::toString);
        assertEquals(0, run(arguments), err::toString);
        assertSays("nothing new: the catalog is up to date");
    }

    @Test
    void malformedStanzasAreReportedAndSkipped() throws IOException {
        String index = index("Package: a\nVersion: 1\nSection: x\n\nPackage: b\nVersion 1\n\nVersion: 1\nSection: x\n");

        assertEquals(0, run("catalog", "import", "--packages", index), err::toString);

        assertSays("  packages                   1 added");
        assertEquals(
                "Skipped: line 6: not a field: Version 1%nSkipped: line 8: no Package%n".formatted(), err.toString());
    }

    @Test
    void makesASlice() throws IOException {
        String index = index("Package: a\nVersion: 1\nSection: x\nTag: role::program\n");
        Path slice = directory.resolve("slice.xz");

        assertEquals(0, run("catalog", "slice", "--packages", index, slice.toString()), err::toString);

        assertSays("1 packages, " + Files.size(slice) + " bytes");
    }

    @Test
    void aMistakeIsAMessage() {
        assertEquals(1, run("catalog", "needs", "no-such-package"));
        assertComplains("no-such-package");
        assertEquals(1, run("catalog", "import", "--packages", "no-such-file"));
        assertComplains("Cannot read no-such-file: ");
        assertEquals(1, run("blog", "--url", "jdbc:nothing:"));
        assertEquals(2, run("catalog", "tagged"));
        assertTrue(!err.toString().contains("\tat "), err::toString);
    }

    @Test
    void numbersBeginAtOne() {
        assertEquals(2, run("catalog", "list", "--page", "0"));
        assertComplains("Invalid value for option '--page': '0' is not a whole number from 1");
        assertEquals(2, run("catalog", "top", "--limit", "many"));
        assertComplains("Invalid value for option '--limit': 'many' is not a whole number from 1");
    }

    @Test
    void servesPagesUntilItIsStopped() throws IOException, InterruptedException {
        Process served = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("jdk.module.path", ""),
                        Main.class.getName(),
                        "catalog",
                        "serve",
                        "--port",
                        "0",
                        "--packages",
                        index("Package: a\nVersion: 1\nSection: x\n"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = served.inputReader()) {
            String address = said.lines()
                    .filter(line -> line.startsWith("The catalog is at "))
                    .findFirst()
                    .orElseThrow()
                    .split(" ")[4];
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("1 package<"), page::body);

            served.toHandle().destroy(); // which does not close what it has said, as its own destroy does
            assertTrue(served.waitFor(60, TimeUnit.SECONDS));
            assertEquals(List.of("Stopped."), said.lines().toList());
        } finally {
            served.destroyForcibly();
        }
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    private String index(String text) throws IOException {
        return Files.writeString(directory.resolve("Packages"), text).toString();
    }

    private void assertSays(String text) {
        assertTrue(out.toString().contains(text), out::toString);
    }

    private void assertComplains(String text) {
        assertTrue(err.toString().contains(text), err::toString);
    }
}

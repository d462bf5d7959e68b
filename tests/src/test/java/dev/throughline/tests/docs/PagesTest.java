package dev.throughline.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md and the pages of docs show is true: Java compiles, README's story goes well on every database, and the SQL of
 * the conditions is the one that is sent.
 *
 * <p>A block of {@code java} that begins with an annotation, {@code public}, {@code package} or {@code import} is declarations. All
 * others of a page are the body of one method, in their order, and so are the codes in the columns {@code Throughline}, {@code
 * Condition} and {@code Order} of tables. What is named and not declared is in {@link Story}. A block that names a file behind its
 * language is a part of that file, which another build compiles and tests.
 */
class PagesTest {
    private static final Pattern ALIAS = Pattern.compile("alias_\\d+");

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> javaCompiles() {
        return Document.all().stream().map(page -> dynamicTest(page.name(), () -> compile(page)));
    }

    @TestFactory
    Stream<DynamicTest> excerptsAreInTheirFiles() {
        return Document.all().stream().flatMap(page -> page.excerpts().stream()
                .map(excerpt -> dynamicTest(
                        page.name() + ":" + excerpt.line(),
                        () -> assertTrue(excerpt.isInItsFile(), () -> "Not in " + excerpt.language()))));
    }

    @TestFactory
    Stream<DynamicTest> linksLeadToPages() {
        return Document.all().stream()
                .map(page -> dynamicTest(page.name(), () -> assertEquals(List.of(), page.brokenLinks())));
    }

    /** How to run the sample and the tests: each can be copied and run as it is. */
    @Test
    void theFirstCommandsAreOneLineEach() {
        List<Document.Snippet> commands = Document.read("README.md").blocks("sh");

        assertEquals(1, commands.get(0).text().lines().count());
        assertEquals(1, commands.get(1).text().lines().count());
    }

    @EachDatabase
    void theReadmeIsAsItGoes(DSLContext dsl) throws Exception {
        compile(Document.read("README.md")).load().tellOn(dsl);
    }

    @EachDatabase
    void theSqlOfConditionsIsTheOneThatIsSent(DSLContext dsl, Database database) throws Exception {
        assumeTrue(System.getProperty("throughline.jooq") == null, "Newer jOOQs write ilike as like of lower.");
        theSqlIsTheOneThatIsSent("docs/conditions.md", dsl, database);
    }

    @EachDatabase
    void theSqlOfLoadingIsTheOneThatIsSent(DSLContext dsl, Database database) throws Exception {
        theSqlIsTheOneThatIsSent("docs/loading.md", dsl, database);
    }

    /** On a page of SQL a block of it is what the block of Java above it sends. */
    private void theSqlIsTheOneThatIsSent(String name, DSLContext dsl, Database database) throws Exception {
        assumeTrue(database == Database.POSTGRES, "The pages show PostgreSQL's.");
        Document page = Document.read(name);
        Story story = compile(page).load();
        story.prepare(dsl);

        List<String> sent = Statements.of(dsl, recorded -> tell(story, recorded));

        assertEquals(shown(page), byBlock(page, sent));
        List<String> cells = new ArrayList<>();
        story.cells().forEach(cell -> cells.add(plain(dsl.renderInlined((QueryPart) cell))));
        assertEquals(
                page.cells(Set.of("SQL")).stream().map(Document.Snippet::text).toList(), cells);
    }

    private Compiled compile(Document page) throws Exception {
        Compiled compiled = Compiled.of(page, Files.createTempDirectory(directory, "page"));
        assertEquals("", String.join("\n", compiled.problems()));
        return compiled;
    }

    private static void tell(Story story, DSLContext dsl) {
        try {
            story.tellOfRowsOn(dsl);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** {@return the SQL that the page shows below blocks of Java, by the line of these} */
    private static Map<Integer, String> shown(Document page) {
        Map<Integer, String> shown = new HashMap<>();
        int java = 0;
        for (Document.Snippet block : page.blocks()) {
            if (block.language().equals("sql")) {
                shown.put(java, plain(block.text()));
            }
            java = block.line();
        }
        return shown;
    }

    /** {@return the SQL that the blocks of Java sent, of those that the page shows SQL of} */
    private static Map<Integer, String> byBlock(Document page, List<String> sent) {
        Map<Integer, String> byBlock = new HashMap<>();
        int line = 0;
        for (String sql : sent) {
            int marked = Story.markedLine(sql);
            if (marked == 0) {
                byBlock.merge(line, plain(sql), (before, after) -> before + " " + after);
            }
            line = marked == 0 ? line : marked;
        }
        byBlock.keySet().retainAll(shown(page).keySet());
        return byBlock;
    }

    /** {@return SQL without what the pages leave out: quotes, breaks of lines, and the numbers that jOOQ gives to aliases} */
    private static String plain(String sql) {
        Map<String, Integer> aliases = new HashMap<>();
        String numbered = ALIAS.matcher(sql)
                .replaceAll(alias -> "alias_" + aliases.computeIfAbsent(alias.group(), any -> aliases.size() + 1));
        return numbered.replace("\"", "")
                .replaceAll("\\s+", " ")
                .replace("( ", "(")
                .replace(" )", ")")
                .strip();
    }
}

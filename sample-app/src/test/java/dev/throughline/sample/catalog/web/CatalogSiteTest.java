package dev.throughline.sample.catalog.web;

import static dev.throughline.sample.catalog.model.DebPackageTable.DEB_PACKAGE;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.sample.catalog.Catalog;
import dev.throughline.sample.catalog.index.DependencyKind;
import dev.throughline.sample.catalog.model.DebPackage;
import dev.throughline.sample.catalog.model.Tag;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;

class CatalogSiteTest {
    private final StringWriter log = new StringWriter();
    private final CatalogSite site;
    private final Visitor visitor;
    private final Visitor other;

    CatalogSiteTest(DSLContext dsl) {
        fill(Catalog.of(dsl));
        site = CatalogSite.start(dsl, 0, new PrintWriter(log, true));
        visitor = new Visitor(site);
        other = new Visitor(site);
    }

    @AfterEach
    void stop() {
        site.close();
        assertEquals("", log.toString());
    }

    @EachDatabase
    void packagesAreFoundByTheirTags() {
        assertEquals(List.of("a", "b", "g++"), found("/?all=t::one"));
        assertEquals(List.of("a", "b"), found("/?all=t::one,t::two"));
        assertEquals(List.of("a", "b", "c", "g++"), found("/?any=t::one+t::three"));
        assertEquals(List.of("g++"), found("/?all=t::one&none=t::two"));
        assertEquals(List.of("c"), found("/?all=t::two&any=t::three&none=t::one"));
        assertEquals(List.of(), found("/?all=t::one+t::four"));
        assertEquals(List.of("a", "b", "g++"), found("/?all=t::one&none=t::four"));

        HttpResponse<String> unknown = visitor.get("/?all=t::four");
        assertEquals(200, unknown.statusCode());
        assertSays(unknown, "No such tag: t::four.");
        assertSays(unknown, "value=\"t::four\"");
        assertEquals(1, Visitor.cost(unknown));
        assertEquals(4, Visitor.cost(visitor.get("/?all=t::one&any=t::two&none=t::three")));
    }

    @EachDatabase
    void manyAreShownByPages() {
        HttpResponse<String> first = visitor.get("/?none=t::one");
        assertSays(first, "32 packages, page 1 of 2");
        assertSays(first, "<a rel=\"next\" href=\"/?all=&amp;any=&amp;none=t%3A%3Aone&amp;page=2\">Page 2</a>");
        HttpResponse<String> second = visitor.get("/?none=t::one&page=2");
        assertEquals("p9", names(second).get(11));
        assertSays(second, "rel=\"prev\"");
        assertFalse(second.body().contains("rel=\"next\""));
        assertEquals(3, Visitor.cost(visitor.get("/")));
        assertEquals(List.of(), names(visitor.get("/?page=9")));

        HttpResponse<String> needed = visitor.get("/packages/a/needed-by");
        assertSays(needed, "31 packages, page 1 of 2");
        assertEquals(3, Visitor.cost(needed));
    }

    @EachDatabase
    void aPackageIsFourStatementsWhateverThereIsOfIt() {
        HttpResponse<String> page = visitor.get("/packages/a");
        assertSays(page, "Needs 2");
        assertSays(page, "Depends <a href=\"/packages/b\">b</a> (&gt;= 1)");
        assertSays(page, "Suggests <a href=\"/packages/g%2B%2B\">g++</a>, or another");
        assertSays(page, "Needed by 31");
        assertEquals(List.of("t::one", "t::two"), Visitor.tags(page));

        for (String name : List.of("a", "b", "p1", "g%2B%2B", "g++")) {
            assertEquals(4, Visitor.cost(visitor.get("/packages/" + name)), name);
        }
    }

    @EachDatabase
    void formsChangeTheTags() {
        assertChanges("add", "tag", "t::three", "Added t::three.", List.of("t::one", "t::three", "t::two"));
        assertChanges(
                "add", "tag", "t::three", "The package has t::three already.", List.of("t::one", "t::three", "t::two"));
        assertChanges("add", "tag", "new", "Added new.", List.of("new", "t::one", "t::three", "t::two"));
        assertChanges("toggle", "tag", "new", "Removed new.", List.of("t::one", "t::three", "t::two"));
        assertChanges("toggle", "tag", "new", "Added new.", List.of("new", "t::one", "t::three", "t::two"));
        assertChanges("remove", "tag", "t::one", "Removed t::one.", List.of("new", "t::three", "t::two"));
        assertChanges(
                "remove", "tag", "t::one", "The package has no t::one any more.", List.of("new", "t::three", "t::two"));
        assertChanges("replace", "tags", "t::one\r\nt::two", "Added 1, removed 2.", List.of("t::one", "t::two"));
        assertChanges("replace", "tags", "", "Added 0, removed 2.", List.of());
    }

    @EachDatabase
    void aFormThatIsNotOfTheSessionChangesNothing() {
        HttpResponse<String> theirs = other.get("/packages/a");
        assertAll(
                () -> assertRefused(403, "does not come from", visitor.post("/packages/a/tags/add", "tag=t::three")),
                () -> assertRefused(
                        403, "does not come from", visitor.post("/packages/a/tags/add", "tag=t::three&csrf=x")),
                () -> assertRefused(403, "does not come from", visitor.send("a", "add", "tag", "t::three", theirs)),
                () -> assertRefused(403, "does not come from", visitor.post("/packages/a/tags/replace", "tags=")));
        assertEquals(List.of("t::one", "t::two"), visitor.tags("a"));

        String cookie = theirs.headers().firstValue("set-cookie").orElseThrow();
        assertTrue(cookie.contains("SameSite=Lax") && cookie.contains("HttpOnly"), cookie);
        assertTrue(theirs.headers()
                .firstValue("content-security-policy")
                .orElseThrow()
                .startsWith("default-src 'none';"));
    }

    @EachDatabase
    void whatIsTypedIsShownAsText() {
        String script = "<script>alert('1')</script>";
        String text = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;";

        assertEquals(303, visitor.change("a", "add", "tag", script).statusCode());
        assertShown(visitor.get("/packages/a"), text);
        assertShown(visitor.get("/?all=%3Cscript%3Ealert('1')%3C/script%3E"), text);
        assertShown(visitor.get("/?none=%22%3E%3Cscript%3E"), "&quot;&gt;&lt;script&gt;");
        assertShown(visitor.get("/packages/%3Cscript%3E"), "There is no package &lt;script&gt;.");

        visitor.change("a", "add", "tag", "');drop/**/table/**/tags;--");
        assertEquals(List.of("a"), found("/?all=%27%29%3Bdrop%2F**%2Ftable%2F**%2Ftags%3B--"));
    }

    @EachDatabase
    void whatCannotBeMeantIsRefusedInWords() {
        String longest = "x".repeat(100);
        assertEquals(303, visitor.change("b", "add", "tag", longest).statusCode());
        assertAll(
                () -> assertRefused(404, "There is no package nothing.", visitor.get("/packages/nothing")),
                () -> assertRefused(404, "There is no such package.", visitor.get("/packages/a%00")),
                () -> assertRefused(404, "There is no such page.", visitor.get("/nothing")),
                () -> assertRefused(405, "takes no GET", visitor.get("/packages/a/tags/add")),
                () -> assertRefused(400, "counted from 1", visitor.get("/?page=0")),
                () -> assertRefused(400, "counted from 1", visitor.get("/?page=one")),
                () -> assertRefused(400, "from 1 to 100 characters", visitor.get("/?all=a%00")),
                () -> assertRefused(400, "from 1 to 100 characters", visitor.change("a", "add", "tag", " ")),
                () -> assertRefused(400, "from 1 to 100 characters", visitor.change("a", "add", "tag", "a b")),
                () -> assertRefused(400, "from 1 to 100 characters", visitor.change("a", "add", "tag", longest + "x")),
                () -> assertRefused(404, "There is no tag t::four.", visitor.change("a", "toggle", "tag", "t::four")),
                () -> assertRefused(404, "There is no tag t::four.", visitor.change("a", "replace", "tags", "t::four")),
                () -> assertRefused(
                        404,
                        "There is no package zz.",
                        visitor.send("zz", "add", "tag", "t::one", visitor.get("/packages/a"))),
                () -> assertRefused(400, "which tags it has shown", visitor.change("a", "replace", "seen", "x")),
                () -> assertRefused(413, "too much", visitor.change("a", "add", "tag", "x".repeat(70_000))));
        assertEquals(List.of("t::one", "t::two"), visitor.tags("a"));
    }

    @EachDatabase
    void tagsThatHaveChangedSinceTheyWereSeenAreNotReplaced() {
        HttpResponse<String> old = visitor.get("/packages/a");
        assertEquals(303, other.change("a", "add", "tag", "t::three").statusCode());

        assertRefused(409, "The tags of a have changed", visitor.send("a", "replace", "tags", "t::one", old));
        assertEquals(List.of("t::one", "t::three", "t::two"), visitor.tags("a"));

        assertEquals(303, visitor.change("a", "replace", "tags", "t::one").statusCode());
        assertEquals(List.of("t::one"), visitor.tags("a"));
    }

    @EachDatabase
    void twoAtOnceLoseNothing() {
        for (int round = 0; round < 5; round++) {
            String one = "one" + round;
            String two = "two" + round;
            atOnce(
                    () -> assertEquals(
                            303, visitor.change("b", "add", "tag", one).statusCode()),
                    () -> assertEquals(303, other.change("b", "add", "tag", two).statusCode()));
            assertTrue(visitor.tags("b").containsAll(List.of(one, two)));

            String three = "three" + round;
            HttpResponse<String> seen = visitor.get("/packages/b");
            int[] replaced = new int[1];
            atOnce(
                    () -> replaced[0] =
                            visitor.send("b", "replace", "tags", one, seen).statusCode(),
                    () -> assertEquals(
                            303, other.change("b", "add", "tag", three).statusCode()));
            List<String> left = visitor.tags("b");
            assertTrue(left.contains(three), left::toString);
            assertEquals(replaced[0] == 409, left.contains(two), replaced[0] + " " + left);
        }
    }

    @EachDatabase
    void whatIsUnderWayIsAnsweredBeforeItStops(DSLContext dsl, TestDatabase database) throws Exception {
        Semaphore statements = new Semaphore(0);
        ExecuteListener listener = ExecuteListener.onStart(context -> statements.release());
        CatalogSite stopping =
                CatalogSite.start(dsl.configuration().deriveAppending(listener).dsl(), 0, new PrintWriter(log, true));
        Visitor late = new Visitor(stopping);
        HttpResponse<String> page = late.get("/packages/a");
        statements.drainPermits();

        CompletableFuture<HttpResponse<String>> answer;
        CompletableFuture<Void> stopped;
        try (Connection holder = database.open()) {
            holder.setAutoCommit(false);
            DSL.using(holder, database.dialect())
                    .update(DEB_PACKAGE)
                    .set(DEB_PACKAGE.VERSION, "2")
                    .where(DEB_PACKAGE.NAME.eq("a"))
                    .execute();
            answer = CompletableFuture.supplyAsync(() -> late.send("a", "replace", "tags", "t::three", page));
            assertTrue(statements.tryAcquire(60, SECONDS));
            stopped = CompletableFuture.runAsync(stopping::close);
            Thread.sleep(200);
            holder.commit();
        }

        assertEquals(303, answer.get(60, SECONDS).statusCode());
        stopped.get(60, SECONDS);
    }

    private void atOnce(Runnable one, Runnable another) {
        CompletableFuture<Void> started = CompletableFuture.runAsync(another);
        one.run();
        started.orTimeout(60, SECONDS).join();
    }

    private void assertChanges(String form, String field, String value, String notice, List<String> tags) {
        HttpResponse<String> answer = visitor.change("a", form, field, value);
        assertEquals(303, answer.statusCode());
        assertEquals("/packages/a", answer.headers().firstValue("location").orElseThrow());
        HttpResponse<String> page = visitor.get("/packages/a");
        assertSays(page, "role=\"status\">" + notice + "</p>");
        assertSays(page, "What the form has cost");
        assertEquals(tags, Visitor.tags(page));
        assertFalse(visitor.get("/packages/a").body().contains("role=\"status\""));
    }

    private List<String> found(String address) {
        return names(visitor.get(address));
    }

    private static List<String> names(HttpResponse<String> page) {
        return page.body()
                .lines()
                .filter(line -> line.startsWith("<li><a href=\"/packages/"))
                .map(line -> line.replaceFirst("<li><a [^>]*>([^<]*)<.*", "$1"))
                .toList();
    }

    private static void assertRefused(int status, String words, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode());
        assertSays(answer, words);
    }

    private static void assertShown(HttpResponse<String> page, String text) {
        assertSays(page, text);
        assertFalse(page.body().contains("<script"), page::body);
    }

    private static void assertSays(HttpResponse<String> page, String words) {
        assertTrue(page.body().contains(words), page::body);
    }

    private static void fill(Catalog catalog) {
        List<Tag> tags =
                catalog.tags().createAll(List.of(Tag.named("t::one"), Tag.named("t::two"), Tag.named("t::three")));
        DebPackage a = write(catalog, "a", tags.subList(0, 2));
        DebPackage b = write(catalog, "b", tags.subList(0, 2));
        write(catalog, "c", tags.subList(1, 3));
        DebPackage compiler = write(catalog, "g++", tags.subList(0, 1));
        catalog.packages().dependencies(a).add(b, link -> link.kind(DependencyKind.DEPENDS)
                .versions(">= 1")
                .alternative(false));
        catalog.packages().dependencies(a).add(compiler, link -> link.kind(DependencyKind.SUGGESTS)
                .alternative(true));
        List<DebPackage> many = IntStream.range(0, 31)
                .mapToObj(i -> write(catalog, "p" + i, List.of()))
                .toList();
        catalog.packages().dependents(a).putAll(many, (p, link) -> link.kind(DependencyKind.DEPENDS)
                .alternative(false));
    }

    private static DebPackage write(Catalog catalog, String name, List<Tag> tags) {
        DebPackage written =
                catalog.packages().create(p -> p.name(name).version("1").section("x"));
        catalog.packages().tags(written).addAll(tags);
        return written;
    }
}

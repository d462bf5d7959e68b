package dev.throughline.tests.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The table of SQL in a generated proxy says what is sent: but for names of tables in front of columns, and brackets. */
class ProxyTableTest {
    private static final Path PROXY =
            Path.of("target/generated-test-sources/test-annotations/blog/PostCategoriesProxy.java");
    private static final Pattern ROW = Pattern.compile("<tr><td>\\{@code (.*)}\\n((?: +(?:<td>|<br>|  ).*\\n)+)");
    private static final Pattern SQL = Pattern.compile("\\{@code ((?s).*?)}\\n");

    private final Blog blog;
    private final Post post;
    private final Map<String, Consumer<PostCategoriesProxy>> calls = new LinkedHashMap<>();

    ProxyTableTest(DSLContext dsl) {
        blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        List<Category> both = blog.categories("News", "Tips");
        Category news = both.get(0);
        calls.put("add(category)", related -> related.add(news));
        calls.put("addAll(categories)", related -> related.addAll(both));
        calls.put("put(category, link -> ...)", related -> related.put(news, link -> link.sortOrder(1)));
        calls.put("set(categories)", related -> related.set(List.of(both.get(1))));
        calls.put("toggle(category)", related -> related.toggle(news));
        calls.put("create(category -> ...)", related -> related.create(c -> c.name("New")));
        calls.put("remove(category)", related -> related.remove(news));
        calls.put("removeAll(categories)", related -> related.removeAll(both));
        calls.put("clear()", related -> related.clear());
        calls.put("contains(category)", related -> related.contains(news));
        calls.put("all()", related -> related.all());
        calls.put("links()", related -> related.links());
        calls.put("ids()", related -> related.ids());
        calls.put("count()", related -> related.count());
        calls.put("exists()", related -> related.exists());
    }

    @EachDatabase
    void saysWhatIsSent(Database database) throws IOException {
        assumeTrue(database == Database.POSTGRES, "the words are PostgreSQL's");
        Map<String, List<String>> documented = documented();
        assertEquals(List.copyOf(calls.keySet()), List.copyOf(documented.keySet()));
        calls.forEach((call, work) -> {
            List<String> sent =
                    Statements.of(blog.dsl(), counted -> work.accept(PostCategoriesProxy.of(counted, post))).stream()
                            .map(ProxyTableTest::plain)
                            .toList();
            List<String> written = documented.get(call);
            assertEquals(written.size(), sent.size(), call);
            for (int i = 0; i < sent.size(); i++) {
                assertTrue(sent.get(i).matches(written.get(i)), call + "\n" + sent.get(i) + "\n" + written.get(i));
            }
        });
    }

    private static Map<String, List<String>> documented() throws IOException {
        String doc = Files.readString(PROXY).replaceAll("(?m)^ \\* ?", "");
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Matcher row = ROW.matcher(doc);
        while (row.find()) {
            rows.put(
                    row.group(1),
                    SQL.matcher(row.group(2))
                            .results()
                            .map(sql -> pattern(plain(sql.group(1))))
                            .toList());
        }
        return rows;
    }

    private static String pattern(String documented) {
        return Stream.of(documented.split("\\.\\.\\.", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    private static String plain(String sql) {
        return sql.replaceAll("\"|::\\w+\\[]", "")
                .replaceAll(" as one\\b|\\b\\w+\\.(?=\\w)", "")
                .replaceAll("[()\\s]+", " ")
                .strip();
    }
}

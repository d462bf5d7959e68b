package dev.throughline.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import blog.PostCategoriesProxy;
import dev.throughline.tests.Database;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of calls shows what {@link dev.throughline.tests.statements.SqlTextTest} has seen on each database: {@code
 * -Dgolden.update=true} writes it anew, but for what stands above the first call.
 */
class CallsPageTest {
    private static final Path SEEN = Path.of("src/test/resources/sql");
    private static final Path PAGE = Path.of("..", "docs", "calls.md");
    private static final Pattern CALL = Pattern.compile("^-- (.*)\n((?:(?!-- ).*\n)*)", Pattern.MULTILINE);
    private static final Set<String> SEND_NOTHING = Set.of(
            "of",
            "categories",
            "async",
            "distinct",
            "exclude",
            "excludeFields",
            "fields",
            "paginate",
            "prefetchRelated",
            "select",
            "selectRelated");
    private static final Map<Database, String> NAMES = Map.of(
            Database.H2, "H2", Database.SQLITE, "SQLite", Database.POSTGRES, "PostgreSQL", Database.MARIADB, "MariaDB");

    @Test
    void eachCallHasTheSqlThatItSends() throws IOException {
        String page = Files.readString(PAGE);
        String calls = calls();
        String written = page.substring(0, page.indexOf("\n## `") + 1) + calls;

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, written);
        }
        assertEquals(written, Files.readString(PAGE));
    }

    @Test
    void eachCallOfARelationIsThere() throws IOException {
        String page = Files.readString(PAGE);

        assertEquals(
                List.of(),
                Stream.of(PostCategoriesProxy.class.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .map(Method::getName)
                        .filter(name -> !SEND_NOTHING.contains(name))
                        .map(name -> name.replaceFirst("Ids?$", ""))
                        .filter(name -> !page.contains("." + name + "("))
                        .distinct()
                        .toList());
    }

    private static String calls() throws IOException {
        Map<String, Map<Database, String>> calls = new LinkedHashMap<>();
        for (Database database : Database.values()) {
            for (MatchResult call : CALL.matcher(Files.readString(SEEN.resolve(database + ".sql")))
                    .results()
                    .toList()) {
                calls.computeIfAbsent(call.group(1), any -> new LinkedHashMap<>())
                        .put(database, plain(call.group(2)));
            }
        }
        return calls.entrySet().stream()
                .map(call -> "## " + heading(call.getKey()) + "\n\n" + bySql(call.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** A call in code, and what is said of it behind. */
    private static String heading(String call) {
        int end = call.lastIndexOf(')') + 1;
        return "`" + call.substring(0, end) + "`" + call.substring(end);
    }

    /** Databases that are sent the same are shown together. */
    private static String bySql(Map<Database, String> texts) {
        Map<String, List<String>> bySql = new LinkedHashMap<>();
        texts.forEach((database, sql) ->
                bySql.computeIfAbsent(sql, any -> new ArrayList<>()).add(NAMES.get(database)));
        return bySql.entrySet().stream()
                .map(same -> String.join(", ", same.getValue()) + ":\n\n```sql\n" + same.getKey() + "\n```\n")
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String sql) {
        return sql.replaceAll("[\"`]", "").strip();
    }
}

package dev.throughline.tests.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.throughline.Schema;
import dev.throughline.tests.newsroom.AcquaintanceTable;
import dev.throughline.tests.newsroom.Article;
import dev.throughline.tests.newsroom.ArticleQuerySet;
import dev.throughline.tests.newsroom.ArticleTable;
import dev.throughline.tests.newsroom.ArticleTagsProxy;
import dev.throughline.tests.newsroom.EditorTable;
import dev.throughline.tests.newsroom.ReviewTable;
import dev.throughline.tests.newsroom.Tag;
import dev.throughline.tests.newsroom.TagArticlesProxy;
import dev.throughline.tests.newsroom.TagQuerySet;
import dev.throughline.tests.newsroom.TagTable;
import dev.throughline.tests.newsroom.TaggingTable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** H2 that compares texts without their case: two spellings of a key are two keys of the answer, and one of a row. */
class IgnoredCaseTest {
    @Test
    void rowsComeOnceForTheKeyThatIsTheirs() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:;IGNORECASE=TRUE")) {
            DSLContext dsl = DSL.using(connection, SQLDialect.H2);
            Schema.of(
                            ArticleTable.ARTICLE,
                            TagTable.TAG,
                            EditorTable.EDITOR,
                            TaggingTable.TAGGING,
                            ReviewTable.REVIEW,
                            AcquaintanceTable.ACQUAINTANCE)
                    .create(dsl);
            Article article = ArticleQuerySet.using(dsl)
                    .create(values -> values.title("One").words(1));
            Tag tag = TagQuerySet.using(dsl).create(new Tag("word", null));
            ArticleTagsProxy.of(dsl, article).add(tag);

            assertEquals(
                    Map.of("word", List.of(article), "WORD", List.of()),
                    TagArticlesProxy.all(dsl, List.of("word", "WORD")));
        }
    }
}

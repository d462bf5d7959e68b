package dev.throughline.tests.oracle;

import dev.throughline.tests.fixture.Magazine;
import dev.throughline.tests.magazine.Article;
import dev.throughline.tests.magazine.ArticleTable;
import dev.throughline.tests.magazine.ArticleTopic;
import dev.throughline.tests.magazine.ArticleTopicTable;
import dev.throughline.tests.magazine.ArticleTopicValues;
import dev.throughline.tests.magazine.ArticleTopicsProxy;
import dev.throughline.tests.magazine.Topic;
import dev.throughline.tests.magazine.TopicArticlesProxy;
import dev.throughline.tests.magazine.TopicTable;
import java.util.List;
import org.jooq.DSLContext;

/** Articles and topics, whose link has a key and a column of its own. */
final class MagazineWorld {
    private MagazineWorld() {}

    static World create(DSLContext dsl) {
        Magazine magazine = Magazine.create(dsl);
        Rows<Long, Article> articles = Rows.of(
                4,
                i -> magazine.article("a" + i, i).id(),
                -1L,
                id -> new Article(id, null, 0, null, null),
                Article::id);
        Rows<Long, Topic> topics =
                Rows.of(6, i -> magazine.topic("same", i).id(), -1L, id -> new Topic(id, null, null, null), Topic::id);
        Columns<ArticleTopic, ArticleTopicTable, ArticleTopicValues> columns = new Columns<>(
                (values, given) -> given.number(values::weight),
                link -> new Value(link.weight(), null),
                link -> link.WEIGHT);
        return new World(
                dsl,
                new ProxyRelation<>(
                        articles,
                        topics,
                        new Calls<>(
                                ArticleTopicsProxy::of,
                                ArticleTopicsProxy::copyFromId,
                                ArticleTopicsProxy::all,
                                ArticleTopicsProxy::links,
                                ArticleTopicsProxy::counts,
                                ArticleTopicsProxy::addAll,
                                ArticleTopicsProxy::removeAll,
                                ArticleTopicsProxy::setAll),
                        (TopicTable t, List<Long> some) -> t.ID.in(some),
                        columns,
                        dsl),
                new ProxyRelation<>(
                        topics,
                        articles,
                        new Calls<>(
                                TopicArticlesProxy::of,
                                TopicArticlesProxy::copyFromId,
                                TopicArticlesProxy::all,
                                TopicArticlesProxy::links,
                                TopicArticlesProxy::counts,
                                TopicArticlesProxy::addAll,
                                TopicArticlesProxy::removeAll,
                                TopicArticlesProxy::setAll),
                        (ArticleTable a, List<Long> some) -> a.ID.in(some),
                        columns,
                        dsl),
                1,
                () -> dsl.deleteFrom(ArticleTopicTable.ARTICLE_TOPIC).execute());
    }
}

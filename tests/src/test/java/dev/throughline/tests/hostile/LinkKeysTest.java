package dev.throughline.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** No call on one owner's links can be talked into writing another's. */
class LinkKeysTest {
    private final Blog blog;
    private final Post post;
    private final Post other;
    private final Category news;

    LinkKeysTest(DSLContext dsl) {
        blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        other = blog.post("Second");
        news = blog.category("News");
    }

    private void isRefused(Consumer<PostCategoriesProxy> call) {
        long sent = Statements.count(blog.dsl(), counted -> {
            PostCategoriesProxy related = PostCategoriesProxy.of(counted, post);
            var refusal = assertThrows(IllegalArgumentException.class, () -> call.accept(related));
            assertTrue(refusal.getMessage().startsWith("Post.categories: the link's post_id is the key of the owner"));
        });
        assertEquals(0, sent);
        assertEquals(0, blog.links().count());
    }

    @EachDatabase
    void ofTheOwner() {
        isRefused(related -> related.add(news, link -> link.post(other)));
        isRefused(related -> related.addId(news.id(), link -> link.post(other)));
        isRefused(related -> related.put(news, link -> link.sortOrder(1).post(other)));
        isRefused(related -> related.putAll(List.of(news), (category, link) -> link.post(other)));
        isRefused(related -> related.setLinks(List.of(news), (category, link) -> link.post(other)));
        isRefused(related -> related.updateLinks(link -> link.post(other)));
        isRefused(related -> related.create(c -> c.name("x"), link -> link.post(other)));
        isRefused(related -> related.getOrCreate(c -> c.name("x"), c -> {}, link -> link.post(other)));
        isRefused(related -> related.updateOrCreate(c -> c.name("x"), c -> {}, link -> link.post(other)));
        assertEquals(1, blog.categories().count());
    }
}

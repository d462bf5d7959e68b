package dev.throughline.tests.oracle;

import blog.Category;
import blog.CategoryPostsProxy;
import blog.CategoryTable;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostCategory;
import blog.PostCategoryTable;
import blog.PostCategoryValues;
import blog.PostTable;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import org.jooq.DSLContext;

/** Posts and categories, whose link has two columns of its own. */
final class BlogWorld {
    private BlogWorld() {}

    static World create(DSLContext dsl) {
        Blog blog = Blog.create(dsl);
        Rows<Long, Post> posts =
                Rows.of(4, i -> blog.post("p" + i).id(), -1L, id -> new Post(id, null, null, null), Post::id);
        Rows<Long, Category> categories =
                Rows.of(6, i -> blog.category("c" + i).id(), -1L, id -> new Category(id, null), Category::id);
        return of(dsl, posts, categories);
    }

    /** {@return the world of rows that were written already} */
    static World of(DSLContext dsl, Rows<Long, Post> posts, Rows<Long, Category> categories) {
        Columns<PostCategory, PostCategoryTable, PostCategoryValues> columns = new Columns<>(
                (values, given) -> {
                    given.number(values::sortOrder);
                    given.text(values::paramName);
                },
                link -> new Value(link.sortOrder(), link.paramName()),
                link -> link.SORT_ORDER);
        return new World(
                dsl,
                new ProxyRelation<>(
                        posts,
                        categories,
                        new Calls<>(
                                PostCategoriesProxy::of,
                                PostCategoriesProxy::copyFromId,
                                PostCategoriesProxy::all,
                                PostCategoriesProxy::links,
                                PostCategoriesProxy::counts,
                                PostCategoriesProxy::addAll,
                                PostCategoriesProxy::removeAll,
                                PostCategoriesProxy::setAll),
                        (CategoryTable c, List<Long> some) -> c.ID.in(some),
                        columns,
                        dsl),
                new ProxyRelation<>(
                        categories,
                        posts,
                        new Calls<>(
                                CategoryPostsProxy::of,
                                CategoryPostsProxy::copyFromId,
                                CategoryPostsProxy::all,
                                CategoryPostsProxy::links,
                                CategoryPostsProxy::counts,
                                CategoryPostsProxy::addAll,
                                CategoryPostsProxy::removeAll,
                                CategoryPostsProxy::setAll),
                        (PostTable p, List<Long> some) -> p.ID.in(some),
                        columns,
                        dsl),
                2,
                () -> dsl.deleteFrom(PostCategoryTable.POST_CATEGORY).execute());
    }
}

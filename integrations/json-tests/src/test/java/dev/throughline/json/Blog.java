package dev.throughline.json;

import static dev.throughline.json.AuthorTable.AUTHOR;
import static dev.throughline.json.CategoryTable.CATEGORY;
import static dev.throughline.json.PostCategoryTable.POST_CATEGORY;
import static dev.throughline.json.PostTable.POST;

import dev.throughline.Schema;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** A post of an author in a category, where there is another post, with no author; keys count from 1. */
record Blog(PostQuerySet posts, CategoryQuerySet categories) {
    static Blog create() {
        DSLContext dsl = DSL.using("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Schema.of(AUTHOR, CATEGORY, POST, POST_CATEGORY).create(dsl);
        Blog blog = new Blog(PostQuerySet.using(dsl), CategoryQuerySet.using(dsl));
        Author guido = AuthorQuerySet.using(dsl).create(a -> a.name("Guido"));
        Post hello = blog.posts.create(p -> p.title("Hello").author(guido));
        Post other = blog.posts.create(p -> p.title("Other"));
        Category news = blog.categories.create(c -> c.name("News"));
        blog.posts.categories(hello).add(news, link -> link.sortOrder(5));
        blog.posts.categories(other).addAll(List.of(news));
        return blog;
    }
}

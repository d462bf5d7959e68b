package dev.throughline.recipes;

import static dev.throughline.recipes.CategoryTable.CATEGORY;
import static dev.throughline.recipes.PostCategoriesLinkTable.POST_CATEGORIES_LINK;
import static dev.throughline.recipes.PostTable.POST;

import dev.throughline.Schema;
import org.jooq.DSLContext;

/** A post in the categories News and Tips, and one in none. */
record Blog(DSLContext dsl, PostQuerySet posts, CategoryQuerySet categories) {
    static Blog create(DSLContext dsl) {
        Schema.of(POST, CATEGORY, POST_CATEGORIES_LINK).create(dsl);
        Blog blog = on(dsl);
        Post hello = blog.posts.create(p -> p.title("Hello"));
        blog.posts.create(p -> p.title("Other"));
        blog.posts.categories(hello).create(c -> c.name("News"));
        blog.posts.categories(hello).create(c -> c.name("Tips"));
        return blog;
    }

    static Blog on(DSLContext dsl) {
        return new Blog(dsl, PostQuerySet.using(dsl), CategoryQuerySet.using(dsl));
    }
}

package dev.throughline.sample.blog;

import dev.throughline.sample.blog.model.AuthorQuerySet;
import dev.throughline.sample.blog.model.CategoryQuerySet;
import dev.throughline.sample.blog.model.PostQuerySet;
import org.jooq.DSLContext;

/** The database, and the query sets of the story's models. */
record Blog(DSLContext dsl, AuthorQuerySet authors, PostQuerySet posts, CategoryQuerySet categories) {
    static Blog of(DSLContext dsl) {
        return new Blog(dsl, AuthorQuerySet.using(dsl), PostQuerySet.using(dsl), CategoryQuerySet.using(dsl));
    }
}

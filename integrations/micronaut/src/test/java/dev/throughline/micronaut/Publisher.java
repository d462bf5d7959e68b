package dev.throughline.micronaut;

import static dev.throughline.micronaut.CategoryTable.CATEGORY;
import static dev.throughline.micronaut.PostCategoriesLinkTable.POST_CATEGORIES_LINK;
import static dev.throughline.micronaut.PostTable.POST;

import dev.throughline.Schema;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Publishes posts. */
@Singleton
class Publisher {
    private final DSLContext dsl;
    private final PostQuerySet posts;
    private final CategoryQuerySet categories;

    Publisher(DSLContext dsl, PostQuerySet posts, CategoryQuerySet categories) {
        this.dsl = dsl;
        this.posts = posts;
        this.categories = categories;
    }

    @Transactional
    void createTables() {
        Schema.of(POST, CATEGORY, POST_CATEGORIES_LINK).create(dsl);
    }

    /** Writes a post and its categories, all or nothing. */
    @Transactional
    Post publish(String title, List<String> names) {
        Post post = posts.create(p -> p.title(title));
        List<Category> all = new ArrayList<>();
        for (String name : names) {
            all.add(categories.create(c -> c.name(name)));
            posts.categories(post).set(all);
        }
        return post;
    }

    @Transactional(readOnly = true)
    List<Post> posts() {
        return posts.prefetchRelated(p -> p.categories()).all();
    }
}

package dev.throughline.quarkus;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Publishes posts. */
@Singleton
public class Publisher {
    private final PostQuerySet posts;
    private final CategoryQuerySet categories;

    Publisher(PostQuerySet posts, CategoryQuerySet categories) {
        this.posts = posts;
        this.categories = categories;
    }

    /** Writes a post and its categories, all or nothing. */
    @Transactional
    public Post publish(String title, List<String> names) {
        Post post = posts.create(p -> p.title(title));
        List<Category> all = new ArrayList<>();
        for (String name : names) {
            all.add(categories.create(c -> c.name(name)));
            posts.categories(post).set(all);
        }
        return post;
    }
}

package dev.throughline.spring.app;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes posts. */
@Service
public class Publisher {
    private final PostQuerySet posts;
    private final CategoryQuerySet categories;

    public Publisher(PostQuerySet posts, CategoryQuerySet categories) {
        this.posts = posts;
        this.categories = categories;
    }

    /** Writes a post and its categories, all or nothing. */
    @Transactional
    public Post publish(String title, List<String> names) {
        Post post = posts.create(p -> p.title(title));
        for (String name : names) {
            Category category = categories.create(c -> c.name(name));
            posts.categories(post).add(category);
        }
        return post;
    }

    /** Gives a post other categories; where one of them is missing, it gets those that are there. */
    @Transactional
    public void recategorize(Post post, List<Long> wanted, List<Long> otherwise) {
        try {
            posts.categories(post).setIds(wanted);
        } catch (DataIntegrityViolationException missing) {
            posts.categories(post).setIds(otherwise);
        }
    }
}

package dev.throughline.spring.app;

import static dev.throughline.spring.app.PostTable.POST;

import dev.throughline.LinkEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The categories of posts, kept until a transaction that has changed them is committed. */
@Component
public class CategoryCache {
    private final Map<Object, List<Category>> kept = new ConcurrentHashMap<>();
    private final PostQuerySet posts;

    public CategoryCache(PostQuerySet posts) {
        this.posts = posts;
    }

    public List<Category> of(Post post) {
        return kept.computeIfAbsent(post.id(), id -> posts.categories(post).all());
    }

    @TransactionalEventListener
    public void forget(LinkEvent event) {
        if (event.owners().equals(POST)) {
            kept.remove(event.owner());
        } else if (event.targets().equals(POST)) {
            kept.keySet().removeAll(event.change().added());
            kept.keySet().removeAll(event.change().removed());
        }
    }
}

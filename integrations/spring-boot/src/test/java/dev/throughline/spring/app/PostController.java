package dev.throughline.spring.app;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Posts as JSON. */
@RestController
public class PostController {
    private final PostQuerySet posts;

    public PostController(PostQuerySet posts) {
        this.posts = posts;
    }

    /** {@return a post with its categories} */
    @GetMapping("/posts/{id}")
    public Post post(@PathVariable Long id) {
        return posts.prefetchRelated(p -> p.categories()).get(id);
    }
}

package dev.throughline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.Ref;
import java.util.List;

/** What becomes of Ref and Many, and what comes back. */
class RelationsTest {
    private final Blog blog = Blog.create();

    @EachJackson
    void whatIsNotLoadedIsAKeyOrLeftOut(Json json) {
        Post post = blog.posts().get(1L);

        String text = json.write(post);

        assertEquals("""
                {"id":1,"title":"Hello","author":1}""", text);
        Post back = json.read(text, Post.class);
        assertEquals(post, back);
        assertFalse(back.author().isLoaded());
        assertFalse(back.categories().isLoaded());
    }

    @EachJackson
    void whatIsLoadedIsItsRows(Json json) {
        Post post = blog.posts()
                .selectRelated(p -> p.author())
                .prefetchRelated(p -> p.categories())
                .get(1L);

        String text = json.write(post);

        assertEquals("""
                {"id":1,"title":"Hello","author":{"id":1,"full_name":"Guido"},"categories":[{"id":1,"name":"News"}]}""", text);
        Post back = json.read(text, Post.class);
        assertEquals(post, back);
        assertEquals(new Author(1L, "Guido"), back.author().get());
        assertEquals(1L, back.author().id());
    }

    @EachJackson
    void loadedAndEmptyIsNotLeftOut(Json json) {
        Post post = new Post(1L, "Hello", null, Many.of(List.of()));

        String text = json.write(post);

        assertEquals("""
                {"id":1,"title":"Hello","author":null,"categories":[]}""", text);
        Post back = json.read(text, Post.class);
        assertTrue(back.categories().isEmpty());
        assertNull(back.author());
    }

    @EachJackson
    void rowsWithTheirLinks(Json json) {
        Category news = blog.categories().prefetchRelated(c -> c.posts()).get(1L);

        String text = json.write(news);

        assertEquals("""
                {"id":1,"name":"News","posts":[\
                {"target":{"id":1,"title":"Hello","author":1},"link":{"sortOrder":5}},\
                {"target":{"id":2,"title":"Other","author":null},"link":{"sortOrder":null}}]}""", text);
        Category back = json.read(text, Category.class);
        assertEquals(news, back);
        Linked<Post, PostCategory> first = back.posts().list().get(0);
        assertEquals(5, first.link().sortOrder());
        assertEquals(1L, first.target().author().id());
    }

    @EachJackson
    void aNullManyIsNotGivenAndNotLoaded(Json json) {
        Post post = new Post(null, "New", Ref.to(1L), null);

        assertEquals("""
                {"id":null,"title":"New","author":1}""", json.write(post));
        Post back = json.read("""
                {"title":"New","categories":null}""", Post.class);
        assertFalse(back.categories().isLoaded());
        assertNull(back.author());
    }
}

package dev.throughline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.throughline.Many;
import dev.throughline.Ref;
import dev.throughline.json.Forum.Member;
import java.util.ArrayList;
import java.util.List;

/** Relations that lead back to where they come from. */
class PathsTest {
    @EachJackson
    void aRowOnItsOwnPathHasNoRelations(Json json) {
        Post post = Blog.create()
                .posts()
                .prefetchRelated(
                        p -> p.categories(),
                        c -> c.prefetchRelated(t -> t.posts(), p -> p.selectRelated(t -> t.author())
                                .prefetchRelated(t -> t.categories())))
                .get(1L);

        assertEquals("""
                {"id":1,"title":"Hello","author":1,"categories":[{"id":1,"name":"News","posts":[\
                {"target":{"id":1,"title":"Hello","author":1},"link":{"sortOrder":5}},\
                {"target":{"id":2,"title":"Other","author":null,"categories":[{"id":1,"name":"News"}]},\
                "link":{"sortOrder":null}}]}]}""", json.write(post));
    }

    @EachJackson
    void theSameModelOnAPathIsNotTheSameRow(Json json) {
        Member third = new Member(3L, "c", Many.notLoaded(), Many.of(List.of()));
        Member second = new Member(2L, "b", Many.of(List.of(third)), Many.notLoaded());
        Member first = new Member(1L, "a", Many.of(List.of(second)), Many.notLoaded());

        String text = json.write(first);

        assertEquals("""
                {"id":1,"name":"a","follows":[{"id":2,"name":"b","follows":[{"id":3,"name":"c","followers":[]}]}]}""", text);
        assertEquals(first, json.read(text, Member.class));
    }

    @EachJackson
    void aRowThatComesTwiceBesideItselfIsWhole(Json json) {
        Ref<Author, Long> guido = Ref.loaded(1L, new Author(1L, "Guido"));
        List<Post> posts =
                List.of(new Post(1L, "a", guido, Many.notLoaded()), new Post(2L, "b", guido, Many.notLoaded()));

        assertEquals("""
                [{"id":1,"title":"a","author":{"id":1,"full_name":"Guido"}},\
                {"id":2,"title":"b","author":{"id":1,"full_name":"Guido"}}]""", json.write(posts));
    }

    /** Rows without keys, of a Many that is not the library's. */
    @EachJackson
    void aRealCycleEnds(Json json) {
        List<Member> itself = new ArrayList<>();
        Many<Member> many = new Many<>() {
            @Override
            public boolean isLoaded() {
                return true;
            }

            @Override
            public List<Member> list() {
                return itself;
            }
        };
        itself.add(new Member(null, "a", many, Many.notLoaded()));

        assertEquals("""
                {"id":null,"name":"a","follows":[{"id":null,"name":"a"}]}""", json.write(itself.get(0)));
    }
}

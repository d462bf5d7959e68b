package dev.throughline.tests.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostCategory;
import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Links that are written with values, for many targets and for many owners. */
class BulkLinksTest {
    private final DSLContext dsl;
    private final Post post;
    private final Post other;
    private final List<Category> all;
    private final PostCategoriesProxy related;

    BulkLinksTest(DSLContext dsl) {
        this.dsl = dsl;
        Blog blog = Blog.create(dsl);
        post = blog.post("one");
        other = blog.post("two");
        all = blog.categories()
                .createAll(List.of(new Category(null, "x"), new Category(null, "y"), new Category(null, "z")));
        related = blog.categories(post);
    }

    private Long id(int category) {
        return all.get(category).id();
    }

    @EachDatabase
    void putSaysWhatItDid() {
        assertEquals(LinkWrite.ADDED, related.put(all.get(0), link -> link.sortOrder(1)));
        assertEquals(LinkWrite.UNCHANGED, related.put(all.get(0), link -> link.sortOrder(1)));
        assertEquals(LinkWrite.UPDATED, related.put(all.get(0), link -> link.sortOrder(null)));
        assertEquals(LinkWrite.UNCHANGED, related.put(all.get(0), link -> link.sortOrder(null)));
        assertEquals(LinkWrite.UPDATED, related.putId(id(0), link -> link.paramName("p")));
        assertEquals(new PostCategory(null, "p"), related.link(all.get(0)).orElseThrow());
    }

    @EachDatabase
    void putAllAddsAndUpdatesWhatDiffers() {
        related.add(all.get(0));
        LinkChange<Long> first = related.putAll(all.subList(0, 2), (c, link) -> link.paramName(c.name()));
        assertEquals(new LinkChange<>(Set.of(id(1)), Set.of(), Set.of(id(0))), first);
        assertTrue(related.putAll(all.subList(0, 2), (c, link) -> link.paramName(c.name()))
                .isEmpty());
        assertEquals("x", related.link(all.get(0)).orElseThrow().paramName());
        assertTrue(related.putAll(List.of(), (c, link) -> {}).isEmpty());
    }

    @EachDatabase
    void setLinksIsADiffThatKnowsValues() {
        related.putAll(all.subList(0, 2), (c, link) -> link.sortOrder(1).paramName("kept"));
        LinkChange<Long> change = related.setLinks(all.subList(1, 3), (c, link) -> link.sortOrder(7));
        assertEquals(new LinkChange<>(Set.of(id(2)), Set.of(id(0)), Set.of(id(1))), change);
        assertEquals(new PostCategory(7, "kept"), related.link(all.get(1)).orElseThrow());
        assertEquals(
                Set.of(id(1), id(2)),
                related.setLinks(List.of(), (c, link) -> {}).removed());
    }

    @EachDatabase
    void valuesForTheKeysAreRefused() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> related.add(all.get(0), link -> link.postId(other.id())));
        assertTrue(e.getMessage().contains("Post.categories") && e.getMessage().contains("post_id"), e.getMessage());
        assertEquals(0, related.count());
    }

    @EachDatabase
    void manyOwnersAreWrittenAtOnce() {
        related.add(all.get(0));
        Map<Long, LinkChange<Long>> added = PostCategoriesProxy.addAll(
                dsl, Map.of(post.id(), List.of(id(1), id(0)), other.id(), List.of(id(2), id(2))));
        assertEquals(Set.of(id(1)), added.get(post.id()).added());
        assertEquals(Set.of(id(2)), added.get(other.id()).added());

        Map<Long, LinkChange<Long>> set =
                PostCategoriesProxy.setAll(dsl, Map.of(post.id(), List.of(id(1)), other.id(), List.of(id(1), id(2))));
        assertEquals(new LinkChange<>(Set.of(), Set.of(id(0))), set.get(post.id()));
        assertEquals(new LinkChange<>(Set.of(id(1)), Set.of()), set.get(other.id()));

        Map<Long, LinkChange<Long>> removed = PostCategoriesProxy.removeAll(
                dsl,
                Map.of(
                        post.id(),
                        List.of(),
                        other.id(),
                        all.stream().map(Category::id).toList()));
        assertTrue(removed.get(post.id()).isEmpty());
        assertEquals(Set.of(id(1), id(2)), removed.get(other.id()).removed());
        assertEquals(Map.of(), PostCategoriesProxy.addAll(dsl, Map.of()));
    }

    @EachDatabase
    void aMissingRowLeavesNothingOfManyOwners() {
        assertThrows(
                IntegrityConstraintViolationException.class,
                () -> PostCategoriesProxy.addAll(dsl, Map.of(post.id(), List.of(id(0)), 4711L, List.of(id(0)))));
        assertEquals(0, related.count());
    }

    @EachDatabase
    void copiesTheLinksOfAnotherWithTheirValues() {
        related.put(all.get(0), link -> link.sortOrder(3));
        related.add(all.get(1));
        PostCategoriesProxy copy = PostCategoriesProxy.of(dsl, other);
        copy.put(all.get(1), link -> link.sortOrder(9));
        assertEquals(1, copy.copyFrom(post));
        assertEquals(3, copy.link(all.get(0)).orElseThrow().sortOrder());
        assertEquals(9, copy.link(all.get(1)).orElseThrow().sortOrder());
        assertEquals(0, copy.copyFromId(post.id()));
    }

    @EachDatabase
    void linksWhatFulfilsACondition() {
        related.add(all.get(0));
        assertEquals(1, related.addMatching(c -> c.NAME.in("x", "y")));
        assertEquals(0, related.addMatching(c -> c.NAME.eq("nothing")));
        assertEquals(2, related.count());
    }
}

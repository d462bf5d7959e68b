package dev.throughline.tests.mistakes;

import static blog.PostTable.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import blog.CategoryTable;
import blog.Post;
import blog.PostQuerySet;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.gallery.PictureQuerySet;
import dev.throughline.tests.school.EnrolmentQuerySet;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What cannot be read, or has no place in the models, is refused. */
class LoadingMistakesTest {
    private static final DSLContext NOWHERE = DSL.using(SQLDialect.H2);

    private static final String OF_ANOTHER =
            " is no column of Post, nor of a path from it. Name columns of the table that the lambda "
                    + "is given, or of a path from that table which selectRelated brings. What prefetchRelated brings is cut there, by a lambda "
                    + "behind the path.";

    private static void assertTold(String message, Executable... calls) {
        for (Executable call : calls) {
            assertEquals(
                    message, assertThrows(IllegalArgumentException.class, call).getMessage());
        }
    }

    @Test
    void columnsOfAnotherTable() {
        PostQuerySet posts = PostQuerySet.using(NOWHERE);

        assertTold(
                "fields of Post: \"categories\".\"name\"" + OF_ANOTHER,
                () -> posts.fields(p -> p.TITLE, p -> CategoryTable.CATEGORY.NAME),
                () -> posts.excludeFields(p -> CategoryTable.CATEGORY.NAME));
        assertTold("fields of Post: \"x\".\"title\"" + OF_ANOTHER, () -> posts.fields(p -> POST.as("x").TITLE));
        assertTold(
                "fields of Post: lower(\"posts\".\"title\")" + OF_ANOTHER, () -> posts.fields(p -> DSL.lower(p.TITLE)));
    }

    @EachDatabase
    void columnsOfAPathThatIsNotLoaded(DSLContext dsl) {
        Blog blog = Blog.create(dsl);
        Post post = blog.post("Hello");
        PostQuerySet named = blog.posts().fields(p -> p.TITLE, p -> p.author().LAST_NAME);

        IllegalArgumentException told = assertThrows(IllegalArgumentException.class, named::all);
        assertEquals(
                true,
                told.getMessage()
                        .endsWith(
                                "is of a path that is not loaded here. Name the path in selectRelated, or leave the column out."),
                told::getMessage);
        assertThrows(IllegalArgumentException.class, () -> named.get(post.id()));
        assertEquals(
                null,
                named.selectRelated(p -> p.author())
                        .get(post.id())
                        .author()
                        .get()
                        .firstName());
        assertEquals(
                null,
                blog.posts()
                        .selectRelated(p -> p.author())
                        .excludeFields(p -> p.author().FIRST_NAME)
                        .get(post.id())
                        .author()
                        .get()
                        .firstName());
    }

    @Test
    void keysThatALinkDoesNotCarry() {
        EnrolmentQuerySet enrolments = EnrolmentQuerySet.using(NOWHERE);

        assertTold(
                "selectRelated and prefetchRelated: Enrolment has no component for Enrolment.course, since it leaves its keys to the "
                        + "relation. Declare the keys, @ForeignKey Ref<Course, …> course, or read rows with their links by links() of the "
                        + "relation.",
                () -> enrolments.selectRelated(e -> e.course()),
                () -> enrolments.prefetchRelated(e -> e.course()),
                () -> enrolments.prefetchRelated(e -> e.course(), courses -> courses.limit(1)),
                () -> enrolments.prefetchRelated(e -> e.course().students()));
    }

    @Test
    void aStepOnTheWayThatNoComponentHolds() {
        PictureQuerySet pictures = PictureQuerySet.using(NOWHERE);

        assertTold(
                "selectRelated and prefetchRelated: Picture.copies has no component in Picture to be loaded into. Declare one, a "
                        + "Many<Picture>, with mappedBy where the other end declares the relation.",
                () -> pictures.selectRelated(p -> p.copies().signed()),
                () -> pictures.prefetchRelated(p -> p.copies().signed()));
    }
}

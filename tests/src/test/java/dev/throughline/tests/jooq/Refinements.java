package dev.throughline.tests.jooq;

import static blog.PostCategoryTable.POST_CATEGORY;

import blog.Category;
import blog.CategoryPostsProxy;
import blog.CategoryQuerySet;
import blog.CategoryTable;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostQuerySet;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;

/**
 * Refinements of all kinds of a blog, as questions.
 *
 * @param post the post whose categories are asked for
 * @param categories at least four
 */
record Refinements(Post post, List<Category> categories) {
    /** Something that is asked, with a name and a number in it. */
    interface Question {
        Object of(DSLContext context, String name, int number);
    }

    /** {@return all of them} */
    List<Question> all() {
        return Stream.of(ofCategories(), ofPosts(), ofLinks(), ofPaths(), ofParts())
                .flatMap(List::stream)
                .toList();
    }

    private List<Question> ofCategories() {
        return List.of(
                (context, name, number) ->
                        related(context).filter(c -> c.NAME.eq(name)).all(),
                (context, name, number) ->
                        related(context).filter(c -> c.NAME.ne(name)).all(),
                (context, name, number) ->
                        related(context).exclude(c -> c.NAME.eq(name)).all(),
                (context, name, number) ->
                        related(context).filter(c -> c.NAME.eq(name)).count(),
                (context, name, number) ->
                        related(context).filter(c -> c.NAME.eq(name)).exists(),
                (context, name, number) ->
                        related(context).filter(c -> c.NAME.eq(name)).ids(),
                (context, name, number) ->
                        related(context).filter(c -> c.NAME.eq(name)).links(),
                (context, name, number) -> related(context).get(c -> c.NAME.eq(name)),
                (context, name, number) -> related(context).find(c -> c.NAME.eq(name)),
                (context, name, number) ->
                        related(context).orderBy(c -> c.NAME).limit(number).all(),
                (context, name, number) ->
                        related(context).orderBy(c -> c.NAME).offset(number).all(),
                (context, name, number) -> related(context)
                        .orderBy(c -> c.NAME)
                        .limit(2)
                        .offset(number)
                        .all(),
                (context, name, number) ->
                        related(context).orderBy(c -> c.NAME.desc()).first(),
                (context, name, number) -> related(context).orderBy(c -> c.NAME).last(),
                (context, name, number) -> related(context).orderBy(c -> c.NAME).page(number),
                (context, name, number) -> related(context).limit(number).count(),
                (context, name, number) -> related(context).limit(number).exists());
    }

    private List<Question> ofPosts() {
        return List.of(
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.categories().any(c -> c.NAME.eq(name)))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.categories().none(c -> c.NAME.eq(name)))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.categories().every(c -> c.NAME.eq(name)))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.categories().any())
                        .count(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.categories().isEmpty())
                        .count(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.categories().contains(categories.get(number)))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.categories().containsAny(categories.subList(0, number)))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.categories().containsAll(categories.subList(0, number)))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.categories().count().gt(number))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.categories()
                                .anyLink((c, link) -> c.ID.eq(link.CATEGORY_ID).and(link.SORT_ORDER.eq(number))))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.categories()
                                .anyLink((c, link) -> link.CATEGORY_ID.eq(
                                        categories.get(number).id())))
                        .all());
    }

    private List<Question> ofLinks() {
        return List.of(
                (context, name, number) -> related(context)
                        .filter((c, link) -> link.SORT_ORDER.isNull().or(link.SORT_ORDER.lt(number)))
                        .all(),
                (context, name, number) -> related(context)
                        .filter((c, link) -> link.SORT_ORDER.isNotNull())
                        .count(),
                (context, name, number) -> CategoryPostsProxy.of(context, categories.get(number))
                        .orderBy((p, link) -> link.SORT_ORDER.asc().nullsFirst(), (p, link) -> p.ID)
                        .all(),
                (context, name, number) -> CategoryPostsProxy.of(context, categories.get(number))
                        .orderBy((p, link) -> link.SORT_ORDER.asc().nullsLast(), (p, link) -> p.ID)
                        .links());
    }

    private List<Question> ofPaths() {
        return List.of(
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.author().LAST_NAME.eq("Lovelace"))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.author().FIRST_NAME.eq("Lovelace"))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .selectRelated(p -> p.author())
                        .orderBy(p -> p.author().LAST_NAME, p -> p.ID)
                        .limit(number)
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .selectRelated(p -> p.author())
                        .filter(p -> p.categories().any(c -> c.NAME.eq(name)))
                        .orderBy(p -> p.TITLE.desc())
                        .limit(2)
                        .offset(number - 1)
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .selectRelated(p -> p.author())
                        .orderBy(p -> p.TITLE.desc())
                        .page(number),
                (context, name, number) -> PostQuerySet.using(context)
                        .prefetchRelated(p -> p.categories())
                        .orderBy(p -> p.ID)
                        .limit(number)
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .prefetchRelated(p -> p.categories(), c -> c.filter(x -> x.NAME.eq(name)))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .prefetchRelated(
                                p -> p.categories(), c -> c.orderBy(x -> x.NAME).limit(number))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .prefetchRelated(
                                p -> p.categories(),
                                c -> c.orderBy(x -> x.NAME).limit(1).offset(number))
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .selectRelated(p -> p.categories())
                        .filter(p -> p.TITLE.ne(name))
                        .orderBy(p -> p.ID)
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .selectRelated(p -> p.categories())
                        .orderBy(p -> p.ID)
                        .limit(number)
                        .all());
    }

    private List<Question> ofParts() {
        Param<String> once = DSL.val("Tips");
        CategoryTable other = CategoryTable.CATEGORY.as("other");
        return List.of(
                (context, name, number) ->
                        categories(context).filter(c -> c.NAME.contains(name)).all(),
                (context, name, number) ->
                        categories(context).filter(c -> c.NAME.startsWith(name)).all(),
                (context, name, number) ->
                        categories(context).filter(c -> c.NAME.like(name + "%")).all(),
                (context, name, number) -> categories(context)
                        .filter(c -> c.NAME.like(name + "%", '!'))
                        .all(),
                (context, name, number) -> categories(context)
                        .filter(c -> DSL.lower(c.NAME).eq(name.toLowerCase()))
                        .all(),
                (context, name, number) -> categories(context)
                        .filter(c -> DSL.upper(c.NAME).eq(name.toUpperCase()))
                        .all(),
                (context, name, number) ->
                        categories(context).filter(c -> c.NAME.in(name, "x")).all(),
                (context, name, number) -> categories(context)
                        .filter(c -> c.NAME.in(name, "x", "y"))
                        .all(),
                (context, name, number) ->
                        categories(context).filter(c -> c.NAME.in(List.of())).all(),
                (context, name, number) ->
                        categories(context).filter(c -> c.NAME.notIn(name)).all(),
                (context, name, number) -> categories(context)
                        .filter(c -> c.NAME.between("A", name))
                        .all(),
                (context, name, number) -> categories(context)
                        .filter(c -> c.NAME.eq((String) null))
                        .all(),
                (context, name, number) -> categories(context)
                        .filter(c -> c.NAME.eq(DSL.inline(name)))
                        .all(),
                (context, name, number) -> categories(context)
                        .filter(c -> c.NAME.eq(name).not().and(c.ID.gt(0L)))
                        .all(),
                (context, name, number) -> categories(context)
                        .filter(c -> c.NAME.eq(once).or(c.NAME.eq(once)))
                        .all(),
                (context, name, number) -> categories(context)
                        .filter(c -> c.NAME.eq(name).or(c.NAME.eq("x")))
                        .all(),
                (context, name, number) -> categories(context)
                        .filter(c -> DSL.condition("{0} = {1}", c.NAME, name))
                        .all(),
                (context, name, number) -> categories(context)
                        .filter(c -> c.ID.in(DSL.select(other.ID).from(other).where(other.NAME.eq(name))))
                        .all(),
                (context, name, number) ->
                        categories(context).filter(DSL.trueCondition()).all(),
                (context, name, number) ->
                        categories(context).filter(DSL.falseCondition()).all(),
                (context, name, number) ->
                        categories(context).fields(c -> c.NAME).all(),
                (context, name, number) ->
                        categories(context).distinct().orderBy(c -> c.NAME).all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .excludeFields(p -> p.TITLE)
                        .orderBy(p -> p.ID)
                        .all(),
                (context, name, number) -> PostQuerySet.using(context)
                        .filter(p -> p.ID.in(DSL.select(POST_CATEGORY.POST_ID)
                                .from(POST_CATEGORY)
                                .where(POST_CATEGORY.SORT_ORDER.eq(number))))
                        .all());
    }

    private PostCategoriesProxy related(DSLContext context) {
        return PostCategoriesProxy.of(context, post);
    }

    private static CategoryQuerySet categories(DSLContext context) {
        return CategoryQuerySet.using(context);
    }
}

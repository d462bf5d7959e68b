package dev.throughline.tests.jooq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryQuerySet;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostQuerySet;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Magazine;
import dev.throughline.tests.magazine.Article;
import dev.throughline.tests.magazine.ArticleQuerySet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.conf.RenderNameCase;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;

/** Refinements whose texts are kept: by what the text follows from, so that no other values or parts meet it. */
class KeptRefinementsTest {
    private static final String KEY = "dev.throughline.texts";

    private final DSLContext dsl;
    private final Post post;
    private final List<Category> categories;

    KeptRefinementsTest(DSLContext dsl) {
        this.dsl = dsl;
        Blog blog = Blog.create(dsl);
        categories = blog.categories("News", "Tips", "Arts", "Arts and more");
        post = blog.post("Hello, M2M", blog.author("Ada", "Lovelace"));
        Post second = blog.post("Second", blog.author("Guido", "Van Rossum"));
        blog.categories(post).addAll(categories);
        blog.categories(second).add(categories.get(1));
        blog.categories(second).add(categories.get(0), link -> link.sortOrder(1));
    }

    private PostCategoriesProxy related(DSLContext context) {
        return PostCategoriesProxy.of(context, post);
    }

    private static CategoryQuerySet categories(DSLContext context) {
        return CategoryQuerySet.using(context);
    }

    private String kept() {
        return String.valueOf(dsl.configuration().data(KEY));
    }

    /** All of them twice, one after the other, so that each has met the texts of all others. */
    @EachDatabase
    void theSameTextsAndAnswersAsByJooqAlone() {
        DSLContext alone = dsl.configuration().derive(dsl.settings()).dsl();
        alone.configuration().data(KEY, false);
        List<Refinements.Question> questions = new Refinements(post, categories).all();
        for (int round = 0; round < 2; round++) {
            for (int number = 1; number < 3; number++) {
                String name = categories.get(number + round).name();
                for (int i = 0; i < questions.size(); i++) {
                    Refinements.Question question = questions.get(i);
                    int limit = number;
                    String which = "question " + i + " of " + name + " and " + number;
                    assertEquals(answer(alone, question, name, limit), answer(dsl, question, name, limit), which);
                }
            }
        }
    }

    /** Tables, names and paths are made anew each time, and so are no part of what is kept. */
    @EachDatabase
    void whatSendsTheSameIsKeptOnce() {
        List<Refinements.Question> questions = new Refinements(post, categories).all();
        for (int i = 0; i < questions.size(); i++) {
            Refinements.Question question = questions.get(i);
            List<String> sent = Statements.of(dsl, counted -> described(question, counted, "News", 1));
            described(question, dsl, "News", 1);
            String once = kept();

            List<String> again = Statements.of(dsl, counted -> described(question, counted, "Tips", 2));
            described(question, dsl, "Tips", 2);
            assertTrue(!sent.equals(again) || once.equals(kept()), "question " + i + " sends " + again);
        }
    }

    private static List<Object> answer(DSLContext context, Refinements.Question question, String name, int number) {
        AtomicReference<Object> answer = new AtomicReference<>();
        List<String> sent = Statements.of(context, counted -> answer.set(described(question, counted, name, number)));
        return List.of(sent, answer.get());
    }

    private static String described(Refinements.Question question, DSLContext context, String name, int number) {
        try {
            return String.valueOf(question.of(context, name, number));
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The rows of a slice are looked for before others are joined to them: the same rows, in the same order. */
    @EachDatabase
    void aSliceIsCutBeforeItJoins() {
        Blog blog = new Blog(dsl);
        for (int i = 0; i < 5; i++) {
            blog.post("Post " + i % 2, blog.author("First " + i, "Last " + i));
        }
        PostQuerySet posts = blog.posts()
                .selectRelated(p -> p.author())
                .filter(p -> p.TITLE.startsWith("Post"))
                .orderBy(p -> p.TITLE.desc(), p -> p.ID);
        List<String> all = named(posts.all());
        PostQuerySet cut = posts.limit(2).offset(1);

        assertEquals(5, all.size());
        assertEquals(all.subList(1, 3), named(cut.all()));
        assertEquals(all.subList(3, 5), named(posts.offset(3).all()));
        assertEquals(all.subList(0, 3), named(posts.page(3).rows()));
        assertTrue(Statements.of(
                        dsl,
                        counted -> named(new Blog(counted)
                                .posts()
                                .selectRelated(p -> p.author())
                                .limit(1)
                                .all()))
                .get(0)
                .contains("cut"));
    }

    private static List<String> named(List<Post> posts) {
        return posts.stream()
                .map(found -> found.title() + " of " + found.author().get().lastName())
                .toList();
    }

    @EachDatabase
    void oneTextServesWhatIsBuiltAnewWithOtherValues() {
        related(dsl)
                .filter(c -> c.NAME.eq("News"))
                .orderBy(c -> c.NAME)
                .limit(1)
                .all();
        String once = kept();
        assertTrue(once.contains("order by"), once);

        PostCategoriesProxy.of(dsl, 4711L)
                .filter(c -> c.NAME.eq("x"))
                .orderBy(c -> c.NAME)
                .limit(7)
                .all();
        related(dsl).filter(c -> c.NAME.eq("x")).orderBy(c -> c.NAME).first();
        assertEquals(once, kept());
    }

    @EachDatabase
    void aQuerySetThatIsKeptMeetsChangedSettings() {
        var few =
                related(dsl).filter(c -> c.NAME.ne("News")).orderBy(c -> c.NAME).limit(2);
        assertEquals(List.of(categories.get(2), categories.get(3)), few.all());
        List<String> before = Statements.of(dsl, counted -> sorted(counted));

        dsl.settings().setRenderNameCase(RenderNameCase.UPPER);
        List<String> upper = Statements.of(dsl, counted -> sorted(counted));
        dsl.settings().setRenderNameCase(null);

        assertNotEquals(before, upper);
        assertEquals(before, Statements.of(dsl, counted -> sorted(counted)));
        assertEquals(List.of(categories.get(2), categories.get(3)), few.all());
    }

    /** In upper case there are no such tables where names are quoted. */
    private void sorted(DSLContext context) {
        described(
                (any, name, number) ->
                        related(any).orderBy(c -> c.NAME).limit(number).all(),
                context,
                "",
                2);
    }

    @EachDatabase
    void howManyAreLinkedIsPartOfWhatIsKept() {
        PostQuerySet posts = PostQuerySet.using(dsl);
        List<Post> some = posts.filter(p -> p.categories().count().gt(2))
                .orderBy(p -> p.ID)
                .all();
        List<Post> most =
                posts.orderBy(p -> p.categories().count().desc()).limit(1).all();
        String once = kept();

        assertEquals(List.of("Hello, M2M"), some.stream().map(Post::title).toList());
        assertEquals(some, most);
        assertEquals(
                1,
                posts.filter(p -> p.categories().count().gt(3))
                        .orderBy(p -> p.ID)
                        .all()
                        .size());
        assertEquals(
                2,
                posts.orderBy(p -> p.categories().count().desc()).limit(2).all().size());
        assertEquals(2, once.lines().filter(text -> text.contains("count(*)")).count(), once);
        assertEquals(once, kept());
    }

    /** What a user's own condition says is the user's matter, each time. */
    @EachDatabase
    void whatNothingIsKnownOfIsRenderedAnew() {
        AtomicReference<String> wanted = new AtomicReference<>("News");
        var mine = related(dsl)
                .filter(c -> CustomCondition.of(context -> context.visit(c.NAME.eq(DSL.inline(wanted.get())))));
        assertEquals(List.of(categories.get(0)), mine.all());

        wanted.set("Tips");
        assertEquals(List.of(categories.get(1)), mine.all());
    }

    @EachDatabase
    void shapesWithoutEndDoNotFillTheMemory() {
        related(dsl).filter(c -> c.NAME.eq("News")).all();
        for (int i = 0; i < 1100; i++) {
            String name = "inline " + i;
            categories(dsl).filter(c -> c.NAME.eq(DSL.inline(name))).exists();
        }

        assertTrue(kept().lines().count() <= 1000, () -> kept().lines().count() + " texts");
        assertEquals(
                List.of(categories.get(0)),
                related(dsl).filter(c -> c.NAME.eq("News")).all());
    }

    @EachDatabase
    void anyNumberOfNewRowsHasOneTextAndOneStatement() {
        ArticleQuerySet articles = Magazine.create(dsl).articles();
        articles.createAll(articles(3));
        String once = kept();

        for (int number : List.of(1, 2, 700, 2500)) {
            List<Article> some = articles(number);
            assertEquals(
                    some.stream().map(Article::title).toList(),
                    articles.createAll(some).stream().map(Article::title).toList());
            assertEquals(1, Statements.count(dsl, counted -> ArticleQuerySet.using(counted)
                    .createAll(some)));
        }
        assertEquals(once, kept());
    }

    private static List<Article> articles(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Article(null, "Number " + i, 1, i % 3 == 0 ? null : i, null))
                .toList();
    }

    /** jOOQ puts the values into the text where these are more than databases, or a user, take as binds. */
    @EachDatabase
    void rowsThatJooqRunsAreFewerInAStatement() {
        Magazine.create(dsl);
        dsl.settings().setInlineThreshold(800);
        List<Article> some = articles(700);

        long sent =
                Statements.count(dsl, counted -> ArticleQuerySet.using(counted).createAll(some));

        assertTrue(sent > 1, () -> sent + " statements");
        assertEquals(700, ArticleQuerySet.using(dsl).count());
    }

    @EachDatabase
    void whichValuesOfManyRowsAreNullMakesNoTextsOfTheirOwn() {
        ArticleQuerySet articles = Magazine.create(dsl).articles();
        for (int nulls = 0; nulls < 8; nulls++) {
            List<Article> some = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                some.add(new Article(null, "Many", 1, (nulls & 1 << i) == 0 ? null : i, null));
            }
            assertEquals(
                    some.stream().map(Article::rating).toList(),
                    articles.createAll(some).stream().map(Article::rating).toList());
        }

        long inserts = kept().lines()
                .filter(text -> text.contains("insert into") && text.contains("articles"))
                .count();
        assertTrue(inserts < 8, this::kept);
    }

    @EachDatabase
    void manyThreadsAtOne() throws InterruptedException, ExecutionException {
        var named = List.of("News", "Tips", "Arts").stream()
                .map(name -> related(dsl).filter(c -> c.NAME.eq(name)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Category>>> all = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                var query = named.get(i % 3);
                all.add(query::all);
            }
            List<Future<List<Category>>> answers = threads.invokeAll(all);
            for (int i = 0; i < answers.size(); i++) {
                assertEquals(List.of(categories.get(i % 3)), answers.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

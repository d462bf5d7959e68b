package dev.throughline.tests.jooq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.Retry;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.MappedTable;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The texts that a configuration keeps, so that jOOQ renders each once; and what may never meet an old one. */
class KeptTextTest {
    private static final String KEY = "dev.throughline.texts";

    private final DSLContext dsl;
    private final Post post;
    private final Category news;

    KeptTextTest(DSLContext dsl) {
        this.dsl = dsl;
        Blog blog = Blog.create(dsl);
        this.post = blog.post("Hello, M2M");
        this.news = blog.category("News");
    }

    private PostCategoriesProxy related(DSLContext context) {
        return PostCategoriesProxy.of(context, post);
    }

    private String kept() {
        return String.valueOf(dsl.configuration().data(KEY));
    }

    @EachDatabase
    void linksAndCountsAreKept() {
        related(dsl).add(news);
        assertTrue(related(dsl).link(news).isPresent());
        assertEquals(
                List.of(1L, 0L),
                List.copyOf(PostCategoriesProxy.counts(dsl, List.of(post.id(), 4711L))
                        .values()));
        String once = kept();

        assertTrue(once.contains("group by"), once);
        assertTrue(PostCategoriesProxy.of(dsl, 4711L).linkId(4712L).isEmpty());
        PostCategoriesProxy.counts(dsl, List.of(4711L, 4712L));
        assertEquals(once, kept());
    }

    @EachDatabase
    void oneTextServesAllKeys() {
        related(dsl).contains(news);
        String once = kept();
        PostCategoriesProxy.of(dsl, 4711L).containsId(4712L);

        assertTrue(once.contains("exists"), once);
        assertEquals(once, kept());
    }

    @EachDatabase
    void whatIsSentIsWhatJooqRenders() {
        assertEquals(sentByJooqAlone(), sent());
        assertEquals(sentByJooqAlone(), sent());
    }

    /** Whatever is changed of the settings, the next statement is what jOOQ renders with them. */
    @EachDatabase
    void aChangedSettingNeverMeetsAnOldText() {
        sent();
        for (Method setter : Settings.class.getMethods()) {
            for (Object value : values(setter)) {
                Object before = get(setter);
                set(setter, value);
                assertEquals(sentByJooqAlone(), sent(), () -> setter.getName() + " " + value);
                set(setter, before);
            }
        }
        assertEquals(sentByJooqAlone(), sent());
    }

    @EachDatabase
    void aMappingOfTablesThatIsChangedInPlace() {
        sent();
        MappedTable table = new MappedTable().withInput("posts_categories").withOutput("links");
        dsl.settings()
                .withRenderMapping(new RenderMapping()
                        .withSchemata(new MappedSchema().withInput("").withTables(table)));
        assertEquals(sentByJooqAlone(), sent());

        table.setOutput("other");
        assertEquals(sentByJooqAlone(), sent());
        assertTrue(sent().toString().contains("other"), () -> sent().toString());
    }

    @EachDatabase
    void derivedSettingsHaveTextsOfTheirOwn() {
        related(dsl).contains(news);
        String before = kept();
        DSLContext upper = dsl.configuration()
                .deriveSettings(settings -> settings.withRenderNameCase(RenderNameCase.UPPER))
                .dsl();

        assertTrue(sent(upper).toString().contains("POSTS_CATEGORIES"), () -> sent(upper)
                .toString());
        assertEquals(before, kept());
    }

    @EachDatabase
    void noneAreKeptWhereTheConfigurationSaysSo() {
        dsl.configuration().data(KEY, false);

        assertFalse(related(dsl).contains(news));
        related(dsl).set(List.of(news));
        assertEquals("false", kept());
    }

    @EachDatabase
    void transactionsHaveTheTextsOfTheContext() {
        related(dsl).contains(news);
        Object texts = dsl.configuration().data(KEY);

        dsl.transaction(transaction -> {
            related(DSL.using(transaction)).contains(news);
            assertEquals(texts, transaction.data(KEY));
        });
    }

    @EachDatabase
    void transactionsThatMayBeRunAgainLeaveTheirTextsToTheContext() {
        DSLContext fresh = dsl.configuration().derive().dsl();
        fresh.configuration().data().remove(KEY);

        Retry.DEFAULT.call(fresh, inner -> related(inner).contains(news));

        String texts = String.valueOf(fresh.configuration().data(KEY));
        assertTrue(texts.contains("exists"), texts);
    }

    /** Sets of columns have no end, and what is kept has one. */
    @EachDatabase
    void whatIsKeptHasAnEnd() {
        related(dsl).add(news, link -> link.sortOrder(1));
        related(dsl).add(news, link -> link.sortOrder(null));
        related(dsl).add(news, link -> link.sortOrder(1).paramName("a"));
        related(dsl).add(news, link -> link.paramName("a").sortOrder(1));

        assertTrue(kept().lines().count() < 20, this::kept);
    }

    private List<String> sent() {
        return sent(dsl);
    }

    private List<String> sentByJooqAlone() {
        DSLContext alone = dsl.configuration().derive(dsl.settings()).dsl();
        alone.configuration().data(KEY, false);
        return sent(alone);
    }

    /** With some settings the statements fail: of tables that there are not, or since they are not for this edition of jOOQ. */
    private List<String> sent(DSLContext context) {
        List<Consumer<PostCategoriesProxy>> calls = List.of(
                related -> related.contains(news),
                related -> related.count(),
                related -> related.add(news),
                related -> related.add(news, link -> link.sortOrder(1)),
                related -> related.remove(news),
                related -> related.all(),
                related -> related.clear());
        List<String> texts = new ArrayList<>();
        calls.forEach(call -> texts.addAll(Statements.of(context, counted -> {
            try {
                call.accept(related(counted));
            } catch (DataAccessException e) {
                texts.add(e.getMessage());
            }
        })));
        return texts;
    }

    /** {@return other values for a setting, where it has few; none for a method that sets nothing} */
    private static List<?> values(Method setter) {
        if (!setter.getName().startsWith("set") || setter.getParameterCount() != 1) {
            return List.of();
        }
        Class<?> type = setter.getParameterTypes()[0];
        if (type == Boolean.class) {
            return List.of(true, false);
        }
        return type.isEnum() && type.getPackageName().equals("org.jooq.conf")
                ? List.of(type.getEnumConstants())
                : List.of();
    }

    private Object get(Method setter) {
        String name = setter.getName().substring(3);
        Method getter = Stream.of(Settings.class.getMethods())
                .filter(method -> method.getName().equals("get" + name)
                        || method.getName().equals("is" + name))
                .findFirst()
                .orElseThrow();
        return call(getter);
    }

    private void set(Method setter, Object value) {
        call(setter, value);
    }

    private Object call(Method method, Object... arguments) {
        try {
            return method.invoke(dsl.settings(), arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.getName(), e);
        }
    }
}

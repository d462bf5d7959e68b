package dev.throughline.benchmarks;

import static dev.throughline.benchmarks.blog.AuthorTable.AUTHOR;
import static dev.throughline.benchmarks.blog.CategoryTable.CATEGORY;
import static dev.throughline.benchmarks.blog.PostCategoriesLinkTable.POST_CATEGORIES_LINK;
import static dev.throughline.benchmarks.blog.PostTable.POST;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.using;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;

/** jOOQ's DSL as a careful user writes it. */
final class JooqContender implements Contender {
    private final DSLContext dsl;

    JooqContender(World world) {
        this.dsl = using(world.connection(), world.dialect());
    }

    @Override
    public boolean add(long post, long category) {
        return dsl.insertInto(POST_CATEGORIES_LINK, POST_CATEGORIES_LINK.POST_ID, POST_CATEGORIES_LINK.CATEGORY_ID)
                        .values(post, category)
                        .onConflict(POST_CATEGORIES_LINK.POST_ID, POST_CATEGORIES_LINK.CATEGORY_ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(long post, long category) {
        return dsl.deleteFrom(POST_CATEGORIES_LINK)
                        .where(POST_CATEGORIES_LINK.POST_ID.eq(post))
                        .and(POST_CATEGORIES_LINK.CATEGORY_ID.eq(category))
                        .execute()
                == 1;
    }

    @Override
    public int addAll(long post, List<Long> categories) {
        return dsl.transactionResult(transaction -> insert(transaction, post, categories));
    }

    private static int insert(Configuration transaction, long post, List<Long> categories) {
        Set<Long> linked = linked(transaction, post);
        List<Long> missing = categories.stream()
                .filter(category -> !linked.contains(category))
                .toList();
        return missing.isEmpty()
                ? 0
                : using(transaction)
                        .insertInto(
                                POST_CATEGORIES_LINK, POST_CATEGORIES_LINK.POST_ID, POST_CATEGORIES_LINK.CATEGORY_ID)
                        .valuesOfRows(missing.stream()
                                .map(category -> DSL.row(post, category))
                                .toList())
                        .execute();
    }

    private static Set<Long> linked(Configuration transaction, long post) {
        return using(transaction)
                .select(POST_CATEGORIES_LINK.CATEGORY_ID)
                .from(POST_CATEGORIES_LINK)
                .where(POST_CATEGORIES_LINK.POST_ID.eq(post))
                .fetchSet(POST_CATEGORIES_LINK.CATEGORY_ID);
    }

    @Override
    public int set(long post, List<Long> categories) {
        return dsl.transactionResult(transaction -> {
            using(transaction)
                    .selectOne()
                    .from(POST)
                    .where(POST.ID.eq(post))
                    .forUpdate()
                    .fetch();
            Set<Long> gone = new HashSet<>(linked(transaction, post));
            categories.forEach(gone::remove);
            int removed = using(transaction)
                    .deleteFrom(POST_CATEGORIES_LINK)
                    .where(POST_CATEGORIES_LINK.POST_ID.eq(post))
                    .and(POST_CATEGORIES_LINK.CATEGORY_ID.in(gone))
                    .execute();
            return removed + insert(transaction, post, categories);
        });
    }

    @Override
    public int clear(long post) {
        return dsl.deleteFrom(POST_CATEGORIES_LINK)
                .where(POST_CATEGORIES_LINK.POST_ID.eq(post))
                .execute();
    }

    @Override
    public List<Plain.Category> categories(long post) {
        return dsl.select(CATEGORY.ID, CATEGORY.NAME)
                .from(POST_CATEGORIES_LINK)
                .join(CATEGORY)
                .on(POST_CATEGORIES_LINK.CATEGORY_ID.eq(CATEGORY.ID))
                .where(POST_CATEGORIES_LINK.POST_ID.eq(post))
                .fetch(Records.mapping(Plain.Category::new));
    }

    @Override
    public List<Plain.Post> page(int offset) {
        List<Plain.Post> posts = dsl.select(POST.ID, POST.TITLE, AUTHOR.NAME)
                .from(POST)
                .join(AUTHOR)
                .on(POST.AUTHOR_ID.eq(AUTHOR.ID))
                .orderBy(POST.ID)
                .limit(100)
                .offset(offset)
                .fetch(row -> new Plain.Post(row.value1(), row.value2(), row.value3(), new ArrayList<>()));
        Map<Long, Plain.Post> byId = posts.stream().collect(Collectors.toMap(Plain.Post::id, post -> post));
        dsl.select(POST_CATEGORIES_LINK.POST_ID, CATEGORY.NAME)
                .from(POST_CATEGORIES_LINK)
                .join(CATEGORY)
                .on(POST_CATEGORIES_LINK.CATEGORY_ID.eq(CATEGORY.ID))
                .where(POST_CATEGORIES_LINK.POST_ID.in(byId.keySet()))
                .forEach(row -> Objects.requireNonNull(byId.get(row.value1()))
                        .categories()
                        .add(row.value2()));
        return posts;
    }

    @Override
    public List<Plain.Post> filter(String category) {
        return dsl.select(POST.ID, POST.TITLE)
                .from(POST)
                .where(DSL.exists(selectOne()
                        .from(POST_CATEGORIES_LINK)
                        .join(CATEGORY)
                        .on(POST_CATEGORIES_LINK.CATEGORY_ID.eq(CATEGORY.ID))
                        .where(POST_CATEGORIES_LINK.POST_ID.eq(POST.ID))
                        .and(CATEGORY.NAME.eq(category))))
                .orderBy(POST.TITLE)
                .limit(20)
                .fetch(row -> new Plain.Post(row.value1(), row.value2(), "", List.of()));
    }

    @Override
    public List<Plain.Category> refined(long post) {
        return dsl.select(CATEGORY.ID, CATEGORY.NAME)
                .from(POST_CATEGORIES_LINK)
                .join(CATEGORY)
                .on(POST_CATEGORIES_LINK.CATEGORY_ID.eq(CATEGORY.ID))
                .where(POST_CATEGORIES_LINK.POST_ID.eq(post))
                .and(CATEGORY.NAME.ge("category 1"))
                .orderBy(CATEGORY.NAME)
                .limit(5)
                .fetch(Records.mapping(Plain.Category::new));
    }

    @Override
    public long count(long post) {
        return dsl.fetchCount(POST_CATEGORIES_LINK, POST_CATEGORIES_LINK.POST_ID.eq(post));
    }

    @Override
    public boolean exists(long post) {
        return dsl.fetchExists(POST_CATEGORIES_LINK, POST_CATEGORIES_LINK.POST_ID.eq(post));
    }

    @Override
    public int addPairs(Map<Long, List<Long>> categories) {
        return dsl.transactionResult(transaction -> categories.entrySet().stream()
                .mapToInt(post -> insert(transaction, post.getKey(), post.getValue()))
                .sum());
    }

    @Override
    public long create(long post, String name) {
        return dsl.transactionResult(transaction -> {
            Long id = using(transaction)
                    .insertInto(CATEGORY, CATEGORY.NAME)
                    .values(name)
                    .returningResult(CATEGORY.ID)
                    .fetchSingle()
                    .value1();
            using(transaction)
                    .insertInto(POST_CATEGORIES_LINK, POST_CATEGORIES_LINK.POST_ID, POST_CATEGORIES_LINK.CATEGORY_ID)
                    .values(post, id)
                    .execute();
            return id;
        });
    }

    @Override
    public Object plain(Object answer) {
        if (answer instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        return answer instanceof Plain.Post post
                ? new Plain.Post(post.id(), post.title(), post.author(), Plain.sorted(post.categories()))
                : answer;
    }
}

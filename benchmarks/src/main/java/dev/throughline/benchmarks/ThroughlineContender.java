package dev.throughline.benchmarks;

import dev.throughline.LinkChange;
import dev.throughline.benchmarks.blog.Category;
import dev.throughline.benchmarks.blog.Post;
import dev.throughline.benchmarks.blog.PostCategoriesProxy;
import dev.throughline.benchmarks.blog.PostQuerySet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Throughline as its users write it. */
final class ThroughlineContender implements Contender {
    private final DSLContext dsl;
    private final Map<Long, Supplier<List<Category>>> kept = new HashMap<>();

    ThroughlineContender(World world) {
        this.dsl = DSL.using(world.connection(), world.dialect());
    }

    private PostCategoriesProxy of(long post) {
        return PostCategoriesProxy.of(dsl, post);
    }

    @Override
    public boolean add(long post, long category) {
        return of(post).addId(category);
    }

    @Override
    public boolean remove(long post, long category) {
        return of(post).removeId(category);
    }

    @Override
    public int addAll(long post, List<Long> categories) {
        return of(post).addAllIds(categories).added().size();
    }

    @Override
    public int set(long post, List<Long> categories) {
        LinkChange<Long> change = of(post).setIds(categories);
        return change.added().size() + change.removed().size();
    }

    @Override
    public int clear(long post) {
        return of(post).clear();
    }

    @Override
    public List<Category> categories(long post) {
        return of(post).all();
    }

    @Override
    public List<Post> page(int offset) {
        return PostQuerySet.using(dsl)
                .selectRelated(post -> post.author())
                .prefetchRelated(post -> post.categories())
                .orderBy(post -> post.ID)
                .limit(100)
                .offset(offset)
                .all();
    }

    @Override
    public List<Post> filter(String category) {
        return PostQuerySet.using(dsl)
                .filter(post -> post.categories().any(c -> c.NAME.eq(category)))
                .orderBy(post -> post.TITLE)
                .limit(20)
                .all();
    }

    @Override
    public List<Category> refined(long post) {
        return of(post).filter(category -> category.NAME.ge("category 1"))
                .orderBy(category -> category.NAME)
                .limit(5)
                .all();
    }

    @Override
    public List<Category> kept(long post) {
        return kept.computeIfAbsent(post, this::query).get();
    }

    private Supplier<List<Category>> query(long post) {
        var query = of(post).filter(category -> category.NAME.ge("category 1"))
                .orderBy(category -> category.NAME)
                .limit(5);
        return query::all;
    }

    @Override
    public long count(long post) {
        return of(post).count();
    }

    @Override
    public boolean exists(long post) {
        return of(post).exists();
    }

    @Override
    public int addPairs(Map<Long, List<Long>> categories) {
        return PostCategoriesProxy.addAll(dsl, categories).values().stream()
                .mapToInt(change -> change.added().size())
                .sum();
    }

    @Override
    public long create(long post, String name) {
        return Objects.requireNonNull(of(post).create(c -> c.name(name)).id());
    }

    @Override
    public Object plain(Object answer) {
        if (answer instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        if (answer instanceof Category category) {
            return new Plain.Category(Objects.requireNonNull(category.id()), category.name());
        }
        return answer instanceof Post post ? plain(post) : answer;
    }

    private Plain.Post plain(Post post) {
        return new Plain.Post(
                Objects.requireNonNull(post.id()),
                post.title(),
                post.author().isLoaded() ? post.author().get().name() : "",
                post.categories().isLoaded()
                        ? Plain.sorted(post.categories().list().stream()
                                .map(Category::name)
                                .toList())
                        : List.of());
    }
}

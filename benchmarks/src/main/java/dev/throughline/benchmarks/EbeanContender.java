package dev.throughline.benchmarks;

import dev.throughline.benchmarks.ebean.Author;
import dev.throughline.benchmarks.ebean.Category;
import dev.throughline.benchmarks.ebean.Link;
import dev.throughline.benchmarks.ebean.Post;
import io.ebean.Database;
import io.ebean.DatabaseFactory;
import io.ebean.ExpressionList;
import io.ebean.FetchConfig;
import io.ebean.Transaction;
import io.ebean.config.DatabaseConfig;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Ebean: its queries and beans, and the link table as a bean, since a collection would be loaded before something is added to it. It has
 * no insert that tells whether it did, so {@code add} is JDBC's text, run as Ebean's plain SQL; on MariaDB it looks first.
 */
final class EbeanContender implements Contender {
    private static final int BATCH = 1000;

    private final World world;
    private final Database ebean;
    private final String add;

    EbeanContender(World world) {
        this.world = world;
        this.add = world.sql(JdbcTexts.of(world.dialect()).add());
        DatabaseConfig config = new DatabaseConfig()
                .setName("benchmark")
                .setDefaultServer(false)
                .setRegister(false)
                .setLoadModuleInfo(false)
                .setAllQuotedIdentifiers(true)
                .setPersistBatchSize(BATCH)
                .setDataSource(new OneConnectionSource(world.connection(), false))
                .setReadOnlyDataSource(new OneConnectionSource(world.connection(), true));
        config.classes(List.of(Author.class, Category.class, Post.class, Link.class, Link.Key.class));
        this.ebean = DatabaseFactory.create(config);
    }

    private <X> X write(Supplier<X> work) {
        try (Transaction transaction = ebean.beginTransaction()) {
            X result = work.get();
            transaction.commit();
            return result;
        }
    }

    private ExpressionList<Link> links(long post) {
        return ebean.find(Link.class).where().eq("id.postId", post);
    }

    private static Set<Long> categories(ExpressionList<Link> links) {
        return links.select("id")
                .setUnmodifiable(true)
                .findStream()
                .map(link -> link.getId().getCategoryId())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean add(long post, long category) {
        return switch (world.dialect()) {
            case MARIADB ->
                write(() -> {
                    if (links(post).eq("id.categoryId", category).exists()) {
                        return false;
                    }
                    ebean.insert(new Link(post, category));
                    return true;
                });
            case POSTGRES -> ebean.sqlUpdate(add).setParameters(post, category).execute() == 1;
            default ->
                ebean.sqlUpdate(add)
                                .setParameters(post, category, post, category)
                                .execute()
                        == 1;
        };
    }

    @Override
    public boolean remove(long post, long category) {
        return links(post).eq("id.categoryId", category).delete() == 1;
    }

    @Override
    public int addAll(long post, List<Long> categories) {
        return write(() -> insert(post, categories, categories(links(post).in("id.categoryId", categories))));
    }

    private int insert(long post, List<Long> categories, Set<Long> linked) {
        List<Link> missing = categories.stream()
                .filter(category -> !linked.contains(category))
                .map(category -> new Link(post, category))
                .toList();
        ebean.insertAll(missing);
        return missing.size();
    }

    @Override
    public int set(long post, List<Long> categories) {
        return write(() -> {
            ebean.find(Post.class).select("id").setId(post).forUpdate().findOne();
            Set<Long> linked = categories(links(post));
            Set<Long> gone = new HashSet<>(linked);
            categories.forEach(gone::remove);
            int removed = links(post).in("id.categoryId", gone).delete();
            return removed + insert(post, categories, linked);
        });
    }

    @Override
    public int clear(long post) {
        return links(post).delete();
    }

    @Override
    public List<Category> categories(long post) {
        return ebean
                .find(Link.class)
                .fetch("category")
                .setUnmodifiable(true)
                .where()
                .eq("id.postId", post)
                .findList()
                .stream()
                .map(Link::getCategory)
                .toList();
    }

    @Override
    public List<Post> page(int offset) {
        return ebean.find(Post.class)
                .fetch("author")
                .fetch("categories", FetchConfig.ofQuery())
                .setUnmodifiable(true)
                .orderBy("id")
                .setFirstRow(offset)
                .setMaxRows(100)
                .findList();
    }

    @Override
    public List<Post> filter(String category) {
        return ebean.find(Post.class)
                .select("id, title, author")
                .setUnmodifiable(true)
                .where()
                .in(
                        "id",
                        ebean.find(Link.class)
                                .select("id.postId")
                                .where()
                                .eq("category.name", category)
                                .query())
                .orderBy("title")
                .setMaxRows(20)
                .findList();
    }

    @Override
    public List<Category> refined(long post) {
        return ebean
                .find(Link.class)
                .fetch("category")
                .setUnmodifiable(true)
                .where()
                .eq("id.postId", post)
                .ge("category.name", "category 1")
                .orderBy("category.name")
                .setMaxRows(5)
                .findList()
                .stream()
                .map(Link::getCategory)
                .toList();
    }

    @Override
    public long count(long post) {
        return links(post).findCount();
    }

    @Override
    public boolean exists(long post) {
        return links(post).exists();
    }

    @Override
    public int addPairs(Map<Long, List<Long>> categories) {
        return write(() -> {
            Map<Long, Set<Long>> linked = new LinkedHashMap<>();
            ebean.find(Link.class)
                    .select("id")
                    .where()
                    .in("id.postId", categories.keySet())
                    .findEach(link -> linked.computeIfAbsent(link.getId().getPostId(), post -> new HashSet<>())
                            .add(link.getId().getCategoryId()));
            List<Link> missing = new ArrayList<>();
            categories.forEach((post, all) -> all.stream()
                    .filter(category -> !linked.getOrDefault(post, Set.of()).contains(category))
                    .forEach(category -> missing.add(new Link(post, category))));
            ebean.insertAll(missing);
            return missing.size();
        });
    }

    @Override
    public long create(long post, String name) {
        return write(() -> {
            Category category = new Category(name);
            ebean.insert(category);
            ebean.insert(new Link(post, category.getId()));
            return category.getId();
        });
    }

    @Override
    public Object plain(Object answer) {
        if (answer instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        if (answer instanceof Category category) {
            return new Plain.Category(category.getId(), category.getName());
        }
        return answer instanceof Post post ? plain(post) : answer;
    }

    private Plain.Post plain(Post post) {
        Set<String> loaded = ebean.beanState(post).loadedProps();
        return new Plain.Post(
                post.getId(),
                post.getTitle(),
                loaded.contains("categories") ? post.getAuthor().getName() : "",
                loaded.contains("categories")
                        ? Plain.sorted(post.getCategories().stream()
                                .map(Category::getName)
                                .toList())
                        : List.of());
    }

    @Override
    public void close() {
        ebean.shutdown(false, false);
    }
}

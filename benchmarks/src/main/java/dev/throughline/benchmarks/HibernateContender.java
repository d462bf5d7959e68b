package dev.throughline.benchmarks;

import dev.throughline.benchmarks.hibernate.Author;
import dev.throughline.benchmarks.hibernate.Category;
import dev.throughline.benchmarks.hibernate.Link;
import dev.throughline.benchmarks.hibernate.Post;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.cfg.Configuration;
import org.hibernate.query.SelectionQuery;
import org.jooq.SQLDialect;

/**
 * Hibernate with a session for each call: HQL, and the link table as an entity, since a collection would be loaded before something is
 * added to it. Reads are in no transaction, as JDBC's are not.
 */
abstract sealed class HibernateContender<S extends SharedSessionContract> implements Contender
        permits StatefulHibernate, StatelessHibernate {
    private static final int BATCH = 1000;

    final SessionFactory sessions;
    private final SQLDialect dialect;

    HibernateContender(World world) {
        this.dialect = world.dialect();
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Author.class)
                .addAnnotatedClass(Category.class)
                .addAnnotatedClass(Post.class)
                .addAnnotatedClass(Link.class)
                .setProperty("hibernate.globally_quoted_identifiers", true)
                .setProperty("hibernate.jdbc.batch_size", BATCH);
        configuration.getProperties().put("hibernate.connection.provider_class", new OneConnection(world.connection()));
        this.sessions = configuration.buildSessionFactory();
    }

    /** A post with its categories. */
    record PageRow(Post post, Set<Category> categories) {}

    abstract S open();

    abstract S openToRead();

    abstract void lock(S session, long post);

    abstract void insert(S session, List<?> rows);

    abstract List<PageRow> page(S session, List<Post> posts);

    private <X> X read(Function<S, X> work) {
        try (S session = openToRead()) {
            return work.apply(session);
        }
    }

    private <X> X write(Function<S, X> work) {
        try (S session = open()) {
            session.beginTransaction();
            X result = work.apply(session);
            session.getTransaction().commit();
            return result;
        }
    }

    @Override
    public boolean add(long post, long category) {
        if (dialect == SQLDialect.MARIADB) {
            // The number of rows that its driver tells says nothing there.
            return addAll(post, List.of(category)) == 1;
        }
        return write(session -> session.createMutationQuery("insert into Link (postId, categoryId)"
                                + " values (:post, :category) on conflict (postId, categoryId) do nothing")
                        .setParameter("post", post)
                        .setParameter("category", category)
                        .executeUpdate()
                == 1);
    }

    @Override
    public boolean remove(long post, long category) {
        return write(session ->
                session.createMutationQuery("delete from Link where postId = :post and categoryId = :category")
                                .setParameter("post", post)
                                .setParameter("category", category)
                                .executeUpdate()
                        == 1);
    }

    @Override
    public int addAll(long post, List<Long> categories) {
        return write(session -> {
            Set<Long> linked = new HashSet<>(session.createSelectionQuery(
                            "select categoryId from Link where postId = :post and categoryId in :categories",
                            Long.class)
                    .setParameter("post", post)
                    .setParameterList("categories", categories)
                    .getResultList());
            return insert(session, post, categories, linked);
        });
    }

    private int insert(S session, long post, List<Long> categories, Set<Long> linked) {
        List<Link> missing = categories.stream()
                .filter(category -> !linked.contains(category))
                .map(category -> new Link(post, category))
                .toList();
        insert(session, missing);
        return missing.size();
    }

    @Override
    public int set(long post, List<Long> categories) {
        return write(session -> {
            lock(session, post);
            Set<Long> linked = new HashSet<>(
                    session.createSelectionQuery("select categoryId from Link where postId = :post", Long.class)
                            .setParameter("post", post)
                            .getResultList());
            Set<Long> gone = new HashSet<>(linked);
            categories.forEach(gone::remove);
            int removed = session.createMutationQuery("delete from Link where postId = :post and categoryId in :gone")
                    .setParameter("post", post)
                    .setParameterList("gone", gone)
                    .executeUpdate();
            return removed + insert(session, post, categories, linked);
        });
    }

    @Override
    public int clear(long post) {
        return write(session -> session.createMutationQuery("delete from Link where postId = :post")
                .setParameter("post", post)
                .executeUpdate());
    }

    @Override
    public List<Category> categories(long post) {
        return read(session -> session.createSelectionQuery(
                        "select c from Link l join l.category c where l.postId = :post", Category.class)
                .setParameter("post", post)
                .getResultList());
    }

    @Override
    public List<PageRow> page(int offset) {
        return read(session -> page(
                session,
                session.createSelectionQuery("from Post p join fetch p.author order by p.id", Post.class)
                        .setFirstResult(offset)
                        .setMaxResults(100)
                        .getResultList()));
    }

    @Override
    public List<Post> filter(String category) {
        return read(session -> session.createSelectionQuery(
                        "from Post p where exists (select 1 from Link l join l.category c"
                                + " where l.postId = p.id and c.name = :category) order by p.title",
                        Post.class)
                .setParameter("category", category)
                .setMaxResults(20)
                .getResultList());
    }

    @Override
    public List<Category> refined(long post) {
        return read(session -> session.createSelectionQuery(
                        "select c from Link l join l.category c where l.postId = :post and c.name >= :name"
                                + " order by c.name",
                        Category.class)
                .setParameter("post", post)
                .setParameter("name", "category 1")
                .setMaxResults(5)
                .getResultList());
    }

    @Override
    public long count(long post) {
        return read(
                session -> session.createSelectionQuery("select count(*) from Link where postId = :post", Long.class)
                        .setParameter("post", post)
                        .getSingleResult());
    }

    @Override
    public boolean exists(long post) {
        return read(session -> {
            SelectionQuery<Integer> query =
                    session.createSelectionQuery("select 1 from Link where postId = :post", Integer.class);
            return query.setParameter("post", post).setMaxResults(1).getSingleResultOrNull() != null;
        });
    }

    @Override
    public int addPairs(Map<Long, List<Long>> categories) {
        return write(session -> {
            Set<List<Long>> linked = new HashSet<>();
            session.createSelectionQuery("select postId, categoryId from Link where postId in :posts", Object[].class)
                    .setParameterList("posts", categories.keySet())
                    .getResultList()
                    .forEach(row -> linked.add(List.of((Long) row[0], (Long) row[1])));
            List<Link> missing = new ArrayList<>();
            categories.forEach((post, all) -> all.stream()
                    .filter(category -> !linked.contains(List.of(post, category)))
                    .forEach(category -> missing.add(new Link(post, category))));
            insert(session, missing);
            return missing.size();
        });
    }

    @Override
    public long create(long post, String name) {
        return write(session -> {
            Category category = new Category(name);
            insert(session, List.of(category));
            insert(session, List.of(new Link(post, category.getId())));
            return category.getId();
        });
    }

    @Override
    public Object plain(Object answer) {
        if (answer instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        if (answer instanceof PageRow row) {
            return new Plain.Post(
                    row.post().getId(),
                    row.post().getTitle(),
                    row.post().getAuthor().getName(),
                    Plain.sorted(
                            row.categories().stream().map(Category::getName).toList()));
        }
        if (answer instanceof Post post) {
            return new Plain.Post(post.getId(), post.getTitle(), "", List.of());
        }
        return answer instanceof Category category ? new Plain.Category(category.getId(), category.getName()) : answer;
    }

    @Override
    public void close() {
        sessions.close();
    }
}

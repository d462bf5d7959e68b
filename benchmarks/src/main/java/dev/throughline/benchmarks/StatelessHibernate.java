package dev.throughline.benchmarks;

import dev.throughline.benchmarks.hibernate.Category;
import dev.throughline.benchmarks.hibernate.Post;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** A session without state: what it is told is done at once. */
final class StatelessHibernate extends HibernateContender<StatelessSession> {
    StatelessHibernate(World world) {
        super(world);
    }

    @Override
    StatelessSession open() {
        return sessions.openStatelessSession();
    }

    @Override
    StatelessSession openToRead() {
        return open();
    }

    @Override
    void lock(StatelessSession session, long post) {
        session.get(Post.class, post, LockMode.PESSIMISTIC_WRITE);
    }

    @Override
    void insert(StatelessSession session, List<?> rows) {
        session.insertMultiple(rows);
    }

    @Override
    List<PageRow> page(StatelessSession session, List<Post> posts) {
        Map<Long, PageRow> rows = new LinkedHashMap<>();
        posts.forEach(post -> rows.put(post.getId(), new PageRow(post, new HashSet<>())));
        session.createSelectionQuery(
                        "select l.postId, c from Link l join l.category c where l.postId in :posts", Object[].class)
                .setParameterList("posts", rows.keySet())
                .getResultList()
                .forEach(row -> Objects.requireNonNull(rows.get((Long) row[0]))
                        .categories()
                        .add((Category) row[1]));
        return List.copyOf(rows.values());
    }
}

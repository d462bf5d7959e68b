package dev.throughline.benchmarks;

import dev.throughline.benchmarks.hibernate.Post;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** A session, whose changes are written when it ends. */
final class StatefulHibernate extends HibernateContender<Session> {
    StatefulHibernate(World world) {
        super(world);
    }

    @Override
    Session open() {
        return sessions.openSession();
    }

    @Override
    Session openToRead() {
        Session session = sessions.openSession();
        session.setDefaultReadOnly(true);
        return session;
    }

    @Override
    void lock(Session session, long post) {
        session.find(Post.class, post, LockMode.PESSIMISTIC_WRITE);
    }

    @Override
    void insert(Session session, List<?> rows) {
        rows.forEach(session::persist);
    }

    @Override
    List<PageRow> page(Session session, List<Post> posts) {
        List<PageRow> rows = new ArrayList<>();
        for (Post post : posts) {
            Hibernate.initialize(post.getCategories());
            rows.add(new PageRow(post, post.getCategories()));
        }
        return rows;
    }
}

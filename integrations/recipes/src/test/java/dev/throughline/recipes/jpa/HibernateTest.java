package dev.throughline.recipes.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.LazyInitializationException;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Each line on JPA in docs/coming-from-elsewhere.md, as Hibernate does it. */
@TestInstance(Lifecycle.PER_CLASS)
class HibernateTest {
    private final List<String> sent = new ArrayList<>();
    private final EntityManagerFactory factory = factory();
    private Long post;
    private Long news;
    private Long tips;

    private EntityManagerFactory factory() {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Post.class)
                .addAnnotatedClass(Category.class)
                .setProperty(AvailableSettings.JAKARTA_JDBC_URL, "jdbc:h2:mem:")
                .setProperty(AvailableSettings.POOL_SIZE, 1)
                .setProperty(AvailableSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "create");
        configuration.getProperties().put(AvailableSettings.STATEMENT_INSPECTOR, (StatementInspector) this::sent);
        return configuration.buildSessionFactory();
    }

    private String sent(String sql) {
        sent.add(sql);
        return sql;
    }

    /** A post that is in News and Tips, and one that is in nothing. */
    @BeforeEach
    void posts() {
        inTransaction(em -> {
            Category first = new Category("News");
            Category second = new Category("Tips");
            Post hello = new Post("Hello");
            for (Object each : List.of(first, second, hello, new Post("Other"))) {
                em.persist(each);
            }
            hello.getCategories().addAll(List.of(first, second));
            hello.getListed().addAll(List.of(first, second));
            post = hello.getId();
            news = first.getId();
            tips = second.getId();
        });
    }

    @AfterAll
    void close() {
        factory.close();
    }

    private void inTransaction(Consumer<EntityManager> work) {
        factory.runInTransaction(work);
    }

    /** What work in a transaction of its own sends before it ends, once it has the post. */
    private List<String> before(Function<Post, ?> work) {
        List<String> before = new ArrayList<>();
        inTransaction(em -> {
            Post found = em.find(Post.class, post);
            sent.clear();
            work.apply(found);
            before.addAll(sent);
            sent.clear();
        });
        return before;
    }

    /** How many of what was sent begin with these words. */
    private long sent(String words, List<String> statements) {
        return statements.stream().filter(sql -> sql.startsWith(words)).count();
    }

    @Test
    void addReadsTheCollectionAndWritesAtCommit() {
        List<String> before = before(found -> {
            Category more = new Category("More");
            return found.getCategories().add(more) && found.getCategories().remove(more);
        });
        assertEquals(1, before.size());
        assertEquals(1, sent("select", before));

        inTransaction(em -> {
            Category more = new Category("More");
            em.persist(more);
            em.find(Post.class, post).getCategories().add(more);
            assertEquals(0, sent("insert into post_categories", sent));
        });
        assertEquals(1, sent("insert into post_categories", sent));
    }

    @Test
    void removeOfASetIsOneDeleteAndReadsTheCollection() {
        List<String> before =
                before(found -> found.getCategories().removeIf(c -> c.getId().equals(news)));

        assertEquals(1, sent("select", before));
        assertEquals(1, sent("delete from post_categories", sent));
        assertEquals(0, sent("insert", sent));
    }

    @Test
    void removeOfAListWritesTheOthersAgain() {
        before(found -> found.getListed().removeIf(c -> c.getId().equals(news)));

        assertEquals(List.of("delete from post_listed where Post_id=?"), deletes());
        assertEquals(1, sent("insert into post_listed", sent));
    }

    @Test
    void anotherSetIsWrittenAsAWhole() {
        before(found -> {
            Set<Category> same = Set.copyOf(found.getCategories());
            found.setCategories(same);
            return same;
        });

        assertEquals(List.of("delete from post_categories where Post_id=?"), deletes());
        assertEquals(2, sent("insert into post_categories", sent));
    }

    private List<String> deletes() {
        return sent.stream().filter(sql -> sql.startsWith("delete")).toList();
    }

    @Test
    void containsAndSizeReadTheCollection() {
        for (Function<Post, ?> question : List.<Function<Post, ?>>of(
                found -> found.getCategories().contains(new Category("x")),
                found -> found.getCategories().size())) {
            List<String> before = before(question);

            assertEquals(1, before.size());
            assertTrue(before.get(0).contains("join Category"), before::toString);
        }
    }

    @Test
    void aReferenceIsAProxyThatNoRowIsReadFor() {
        inTransaction(em -> {
            sent.clear();
            Category reference = em.getReference(Category.class, tips);
            assertFalse(Hibernate.isInitialized(reference));
        });
        assertEquals(List.of(), sent);
    }

    @Test
    void aFetchedCollectionIsAJoinWhoseLimitIsOfPosts() {
        inTransaction(em -> {
            sent.clear();
            List<Post> first = em.createQuery("select p from Post p join fetch p.categories", Post.class)
                    .setMaxResults(1)
                    .getResultList();
            assertEquals(2, first.get(0).getCategories().size());
        });
        assertEquals(1, sent.size());
        assertTrue(sent.get(0).contains("fetch first ? rows only) p1_0"), sent::toString);
    }

    @Test
    void memberOfIsText() {
        inTransaction(em -> {
            List<Post> found = em.createQuery("select p from Post p where :news member of p.categories", Post.class)
                    .setParameter("news", em.getReference(Category.class, news))
                    .getResultList();
            assertEquals(1, found.size());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> em.createQuery("select p from Post p where :news member of p.category", Post.class));
        });
    }

    @Test
    void aRowIsTracked() {
        before(found -> {
            found.setTitle("x");
            return found;
        });

        assertEquals(1, sent("update Post", sent));
    }

    @Test
    void aCollectionSendsAStatementARowOrFails() {
        List<Post> all = new ArrayList<>();
        inTransaction(em -> {
            all.addAll(em.createQuery("select p from Post p", Post.class).getResultList());
            sent.clear();
            all.forEach(each -> each.getCategories().size());
            assertEquals(all.size(), sent.size());
        });

        assertThrows(
                LazyInitializationException.class, () -> all.get(0).getListed().size());
    }

    @Test
    void aLinkChangesTheVersionOfItsOwner() {
        before(found -> found.getCategories().removeIf(c -> c.getId().equals(news)));

        inTransaction(em -> assertEquals(2, em.find(Post.class, post).getVersion()));
    }
}

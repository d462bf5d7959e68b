package dev.throughline.quarkus;

import static dev.throughline.quarkus.CategoryTable.CATEGORY;
import static dev.throughline.quarkus.PostCategoriesLinkTable.POST_CATEGORIES_LINK;
import static dev.throughline.quarkus.PostTable.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.arjuna.ats.arjuna.common.CoordinatorEnvironmentBean;
import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import dev.throughline.Schema;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The recipe on what Quarkus has below it: Agroal's connections in Narayana's transactions. */
class QuarkusTest {
    private static final TransactionManager TRANSACTIONS = com.arjuna.ats.jta.TransactionManager.transactionManager();

    @AutoClose
    private final AgroalDataSource dataSource;

    private final DSLContext dsl;
    private final PostQuerySet posts;
    private final CategoryQuerySet categories;
    private final Publisher publisher;

    /** Transactions of one database, of which nothing has to be found again after a crash, need neither files nor a port. */
    @BeforeAll
    static void keepNothing() {
        for (String store : new String[] {"default", "stateStore", "communicationStore"}) {
            ObjectStoreEnvironmentBean bean = BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store);
            bean.setObjectStoreType(VolatileStore.class.getName());
            bean.setObjectStoreDir("target/transactions");
        }
        BeanPopulator.getDefaultInstance(CoordinatorEnvironmentBean.class).setTransactionStatusManagerEnable(false);
    }

    QuarkusTest() throws SQLException {
        NarayanaTransactionIntegration integration =
                new NarayanaTransactionIntegration(TRANSACTIONS, new TransactionSynchronizationRegistryImple());
        dataSource = AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(4)
                        .transactionIntegration(integration)
                        .connectionFactoryConfiguration(
                                one -> one.jdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"))));
        QuerySets beans = new QuerySets();
        dsl = beans.dsl(dataSource, TRANSACTIONS);
        posts = beans.posts(dsl);
        categories = beans.categories(dsl);
        publisher = new Publisher(posts, categories);
        Schema.of(POST, CATEGORY, POST_CATEGORIES_LINK).create(dsl);
    }

    /** As {@code @Transactional} does it: what is marked is rolled back without a word. */
    private static <X> X transactional(Callable<X> method) throws Exception {
        TRANSACTIONS.begin();
        try {
            X result = method.call();
            if (TRANSACTIONS.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
                TRANSACTIONS.rollback();
            } else {
                TRANSACTIONS.commit();
            }
            return result;
        } catch (RuntimeException e) {
            TRANSACTIONS.rollback();
            throw e;
        }
    }

    @Test
    void aTransactionIsKept() throws Exception {
        Post post = transactional(() -> publisher.publish("Hello", List.of("News", "Tips")));

        assertEquals(2, posts.categories(post).count());
    }

    @Test
    void aTransactionIsRolledBack() {
        assertThrows(
                IntegrityConstraintViolationException.class,
                () -> transactional(() -> publisher.publish("Hello", List.of("News", "News"))));

        assertFalse(posts.exists());
        assertFalse(categories.exists());
    }

    @Test
    void aRefusedCallHasTheTransactionRolledBack() throws Exception {
        Post post = transactional(() -> publisher.publish("Hello", List.of("News", "Tips")));

        transactional(() -> {
            posts.create(p -> p.title("Other"));
            return assertThrows(IntegrityConstraintViolationException.class, () -> posts.categories(post)
                    .setIds(List.of(4711L)));
        });

        assertEquals(2, posts.categories(post).count());
        assertEquals(1, posts.count());
    }

    @Test
    void aRefusedCallOfOneStatementDoesNot() throws Exception {
        Post post = transactional(() -> publisher.publish("Hello", List.of("News", "Tips")));

        transactional(() -> {
            posts.create(p -> p.title("Other"));
            return assertThrows(IntegrityConstraintViolationException.class, () -> posts.categories(post)
                    .addId(4711L));
        });

        assertEquals(2, posts.count());
    }

    @Test
    void aCallOnItsOwnIsATransaction() throws Exception {
        Post post = transactional(() -> publisher.publish("Hello", List.of("News", "Tips")));

        assertThrows(IntegrityConstraintViolationException.class, () -> posts.categories(post)
                .setIds(List.of(4711L)));

        assertEquals(2, posts.categories(post).count());
        assertEquals(Status.STATUS_NO_TRANSACTION, TRANSACTIONS.getStatus());
    }

    @Test
    void aConnectionInATransactionGoesToNoSavepoint() throws Exception {
        SQLException refused = transactional(() -> {
            var connection = dataSource.getConnection();
            var savepoint = connection.setSavepoint();
            SQLException e = assertThrows(SQLException.class, () -> connection.rollback(savepoint));
            TRANSACTIONS.setRollbackOnly();
            return e;
        });

        assertEquals("Attempting to rollback while enlisted in a transaction", refused.getMessage());
    }
}

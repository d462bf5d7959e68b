package dev.throughline.quarkus;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** The query sets, on the application's data source and in JTA's transactions. */
@Singleton
final class QuerySets {
    @Produces
    @Singleton
    DSLContext dsl(DataSource dataSource, TransactionManager transactions) {
        return DSL.using(new DefaultConfiguration()
                .set(dataSource)
                .set(SQLDialect.H2)
                .set(new JtaTransactionProvider(transactions)));
    }

    @Produces
    @Singleton
    PostQuerySet posts(DSLContext dsl) {
        return PostQuerySet.using(dsl);
    }

    @Produces
    @Singleton
    CategoryQuerySet categories(DSLContext dsl) {
        return CategoryQuerySet.using(dsl);
    }
}

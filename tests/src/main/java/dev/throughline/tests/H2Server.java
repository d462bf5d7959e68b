package dev.throughline.tests;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;

/** H2 in this process. */
final class H2Server implements Server {
    @Override
    public DataSource create(String name) {
        var source = new JdbcDataSource();
        source.setURL(url(name) + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    @Override
    public void drop(String name) {
        try (CloseableDSLContext dsl = DSL.using(url(name))) {
            dsl.execute("set db_close_delay 0");
        }
    }

    @Override
    public void close() {}

    private static String url(String name) {
        return "jdbc:h2:mem:" + name;
    }
}

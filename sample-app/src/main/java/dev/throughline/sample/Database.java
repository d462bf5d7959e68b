package dev.throughline.sample;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.throughline.ModelTable;
import dev.throughline.Schema;
import java.util.Properties;
import java.util.Set;
import org.jooq.CloseableDSLContext;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that say where the tables are. */
public final class Database {
    /** Each connection to one of these has a database of its own, which goes with it. */
    private static final Set<String> PRIVATE = Set.of("jdbc:h2:mem:", "jdbc:sqlite::memory:", "jdbc:sqlite:");

    @Option(
            names = "--url",
            paramLabel = "JDBC-URL",
            scope = ScopeType.INHERIT,
            defaultValue = "jdbc:h2:mem:",
            description = "An H2, SQLite, PostgreSQL or MariaDB database; by default an H2 in memory.")
    private String url = "";

    @Option(names = "--user", scope = ScopeType.INHERIT, description = "Who you are there.")
    private @Nullable String user;

    @Option(
            names = "--password",
            scope = ScopeType.INHERIT,
            arity = "0..1",
            interactive = true,
            description = "Your password; asked for if none is given.")
    private @Nullable String password;

    /** {@return one connection to it} */
    public CloseableDSLContext open() {
        return DSL.using(url, properties());
    }

    /** {@return connections to it, for several at a time} */
    public HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setDataSourceProperties(properties());
        if (PRIVATE.contains(url)) {
            config.setMaximumPoolSize(1);
            config.setMaxLifetime(0);
        }
        return new HikariDataSource(config);
    }

    /** {@return the SQL that it speaks} */
    public SQLDialect dialect() {
        return JDBCUtils.dialect(url);
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        if (url.startsWith("jdbc:sqlite:")) {
            properties.setProperty("foreign_keys", "true");
        }
        return properties;
    }

    /** Creates the tables, unless the first of them is there. */
    public static void create(DSLContext dsl, ModelTable<?, ?>... tables) {
        if (dsl.meta().getTables(tables[0].getUnqualifiedName()).isEmpty()) {
            Schema.of(tables).create(dsl);
        }
    }
}

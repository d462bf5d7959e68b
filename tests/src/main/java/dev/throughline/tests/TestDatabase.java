package dev.throughline.tests;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A database that was empty when the test began, and goes when it ends. */
public final class TestDatabase implements AutoCloseable {
    private final Database database;
    private final Server server;
    private final String name = "t" + UUID.randomUUID().toString().replace("-", "");
    private final DataSource dataSource;
    private final IdleConnections connections;

    TestDatabase(Database database, Server server) {
        this.database = database;
        this.server = server;
        this.dataSource = server.create(name);
        this.connections = new IdleConnections(dataSource);
    }

    /**
     * Starts a database outside of a test.
     *
     * @param database which
     * @return an empty database, whose server goes with it
     */
    public static TestDatabase standalone(Database database) {
        return new TestDatabase(database, new OwnedServer(database.start()));
    }

    /**
     * Which database this is.
     *
     * @return the kind of database
     */
    public Database database() {
        return database;
    }

    /**
     * The dialect of this database.
     *
     * @return the dialect
     */
    public SQLDialect dialect() {
        return database.dialect();
    }

    /**
     * A context that takes a connection for each statement or transaction: any number of threads may use it.
     *
     * @return the context that tests get where they ask for a {@link DSLContext}
     */
    public DSLContext dsl() {
        return DSL.using(connections, dialect());
    }

    /**
     * A data source without a pool: each connection is a new one.
     *
     * @return the data source
     */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * Opens a new connection, which the caller closes.
     *
     * @return the connection, in auto-commit mode
     * @throws SQLException where the database refuses
     */
    public Connection open() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public void close() {
        connections.close();
        server.drop(name);
    }
}

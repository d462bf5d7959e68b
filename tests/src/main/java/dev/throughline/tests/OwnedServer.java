package dev.throughline.tests;

import javax.sql.DataSource;

/**
 * A server for one database.
 *
 * @param server goes with its database
 */
record OwnedServer(Server server) implements Server {
    @Override
    public DataSource create(String name) {
        return server.create(name);
    }

    @Override
    public void drop(String name) {
        server.drop(name);
        server.close();
    }

    @Override
    public void close() {
        server.close();
    }
}

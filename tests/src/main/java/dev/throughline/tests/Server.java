package dev.throughline.tests;

import javax.sql.DataSource;

/** Where empty databases come from. */
public interface Server extends AutoCloseable {
    /**
     * Creates an empty database.
     *
     * @param name a plain identifier
     * @return a data source without a pool
     */
    DataSource create(String name);

    /**
     * Drops a database that nobody needs any more.
     *
     * @param name the name that it was created with
     */
    void drop(String name);

    @Override
    void close();
}

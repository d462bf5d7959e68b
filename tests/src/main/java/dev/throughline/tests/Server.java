package dev.throughline.tests;

import javax.sql.DataSource;

/** Where empty databases come from. */
interface Server extends AutoCloseable {
    /** Creates an empty database. */
    DataSource create(String name);

    /** Drops a database that nobody needs any more. */
    void drop(String name);

    @Override
    void close();
}

package dev.throughline.internal.schema.live;

/**
 * Where a table is.
 *
 * @param schema the schema, which MariaDB calls a database; empty on SQLite
 * @param table the table
 */
public record LiveName(String schema, String table) {}

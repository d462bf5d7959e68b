package dev.throughline;

import org.jspecify.annotations.Nullable;

/**
 * One difference between the table of a model and the database.
 *
 * @param kind what differs
 * @param table the table, with its schema where the model names one; null where it is the connection that differs
 * @param column the column, or several, separated by commas; null where it is the table that differs
 * @param expected what the model says
 * @param found what the database has; null where it has nothing
 * @param message all of it in a sentence
 */
public record SchemaDifference(
        Kind kind,
        @Nullable String table,
        @Nullable String column,
        String expected,
        @Nullable String found,
        String message) {
    /** What differs. */
    public enum Kind {
        /** SQLite: the connection does not enforce foreign keys. */
        FOREIGN_KEYS_OFF,
        /** There is no such schema. */
        MISSING_SCHEMA,
        /** There is no such table. */
        MISSING_TABLE,
        /** There is no such column. */
        MISSING_COLUMN,
        /** A column that the model does not have may not be null and has no default, so no row can be written. */
        EXTRA_COLUMN,
        /** A column keeps other values. */
        TYPE,
        /** A text or binary column has another greatest length. */
        LENGTH,
        /** A column keeps other digits of a number, or of a second. */
        PRECISION,
        /** A column may be null in one of the two alone. */
        NULLABILITY,
        /** The database makes no keys where the model leaves it to it. */
        IDENTITY,
        /** MariaDB: texts are compared in another way than they are written, or cannot keep all characters. */
        COLLATION,
        /** The columns of the model's key, for a link those of its pair, are neither the primary key nor unique. */
        PRIMARY_KEY,
        /** Columns are not unique. */
        UNIQUE_KEY,
        /** Columns do not refer to the table that they should refer to. */
        FOREIGN_KEY,
        /** Something else becomes of a row when the row that it names goes. */
        DELETE_RULE,
        /** No index finds the rows by a foreign key. */
        INDEX
    }

    @Override
    public String toString() {
        return message;
    }
}

package dev.throughline.processor.model;

/**
 * A column of a table.
 *
 * @param column its name
 * @param constant the table's constant
 * @param type its type
 * @param nullable whether it may be null
 */
public record Field(String column, String constant, ColumnType type, boolean nullable) {
    /** {@return the column as a schema would say it, such as {@code title varchar(200) not null}} */
    public String inSql() {
        return column + " " + type.inSql() + (nullable ? "" : " not null");
    }
}

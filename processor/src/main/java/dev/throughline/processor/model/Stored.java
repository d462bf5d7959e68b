package dev.throughline.processor.model;

/** What the table has a column of. */
public sealed interface Stored extends Component permits Column, ForeignKey {
    /** {@return the column's name} */
    String column();

    /** {@return the column's type} */
    ColumnType type();

    /** {@return whether it may be null} */
    boolean nullable();

    /** {@return whether no two rows may have the same value} */
    boolean unique();

    /** {@return the table's constant of the column} */
    String constant();

    /** {@return the column as a schema would say it, such as {@code title varchar(200) not null}} */
    default String inSql() {
        return column() + " " + type().inSql() + (nullable() ? "" : " not null");
    }
}

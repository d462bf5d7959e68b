package dev.throughline.processor.model;

/**
 * A component that is the key of another model; or such a key of a link that the link does not declare.
 *
 * @param name the component's name
 * @param origin where it is declared
 * @param column the column's name
 * @param target the other model
 * @param nullable whether it may be null
 * @param unique whether no two rows may have the same key
 * @param onDelete the constant of the runtime's {@code OnDelete}
 */
public record ForeignKey(
        String name, Origin origin, String column, Target target, boolean nullable, boolean unique, String onDelete)
        implements Stored {

    @Override
    public ColumnType type() {
        return target.id().type();
    }

    @Override
    public String constant() {
        return Words.constant(name) + "_ID";
    }

    /** {@return the constant among the table's keys} */
    public String key() {
        return Words.constant(name);
    }
}

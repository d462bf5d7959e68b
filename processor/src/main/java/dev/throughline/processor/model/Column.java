package dev.throughline.processor.model;

import java.util.List;

/**
 * A component that is a column.
 *
 * @param declaration what the user wrote
 * @param column the column's name
 * @param type its type
 * @param nullable whether it may be null
 * @param unique whether no two rows may have the same value
 * @param automatic what its values are, where nobody has to give them
 */
public record Column(
        Declaration declaration, String column, ColumnType type, boolean nullable, boolean unique, Automatic automatic)
        implements Stored {

    /** {@return the column} */
    public Field field() {
        return new Field(column, constant(), type, nullable);
    }

    @Override
    public List<Field> fields() {
        return List.of(field());
    }

    @Override
    public KeyType.Part part() {
        return new KeyType.Part(name(), new KeyType.Value(field()));
    }

    /** {@return the same column, which is never null in the table} */
    public Column required() {
        return new Column(declaration, column, type, false, unique, automatic);
    }

    /** {@return the same column by another name} */
    public Column called(String name) {
        return new Column(declaration, name, type, nullable, unique, automatic);
    }

    /** {@return whether a row needs a value of the caller's for it} */
    public boolean isRequired() {
        return !nullable && automatic == Automatic.NONE;
    }

    /** {@return the table's constant; of a component of an embedded record, with the record's name in front} */
    public String constant() {
        return Words.constant(name().replace('.', '_'));
    }

    /** {@return whether the component is primitive} */
    public boolean isPrimitive() {
        return type.type().isPrimitive();
    }
}

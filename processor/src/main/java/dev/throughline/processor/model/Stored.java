package dev.throughline.processor.model;

import java.util.List;

/** What the table has columns of. */
public sealed interface Stored extends Component permits Column, ForeignKey {
    /** {@return the columns: one, or those of a key of several} */
    List<Field> fields();

    /** {@return whether it may be null} */
    boolean nullable();

    /** {@return whether no two rows may have the same value} */
    boolean unique();

    /** {@return what it is as a part of a key} */
    KeyType.Part part();
}

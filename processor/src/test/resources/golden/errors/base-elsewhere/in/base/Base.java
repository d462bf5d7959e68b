package base;

import dev.throughline.Id;
import dev.throughline.ModelBase;

/** A case. */
@ModelBase
public abstract class Base {
    /** A field. */
    @Id protected Long id;

    /** A field. */
    protected String made;

    String hidden;

    /** A constructor. */
    protected Base() {}

    /** {@return the key} */
    public Long getId() {
        return id;
    }
}

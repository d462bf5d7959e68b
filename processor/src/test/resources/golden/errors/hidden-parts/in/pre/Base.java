package pre;

import dev.throughline.Embedded;
import dev.throughline.ModelBase;

/** A case. */
@ModelBase
public abstract class Base {
    /** A field. */
    @Embedded public Span span;

    /** A field. */
    public Kind kind;

    /** A constructor. */
    protected Base() {}

    record Span(int from, int till) {}
}

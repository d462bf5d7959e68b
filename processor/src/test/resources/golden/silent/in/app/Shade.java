package app;

/** A case: deprecated. */
@Deprecated
public enum Shade {
    /** A case. */
    @Deprecated
    DARK
}

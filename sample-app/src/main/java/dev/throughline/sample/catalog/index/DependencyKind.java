package dev.throughline.sample.catalog.index;

/** How much a package needs another, the strongest first. */
public enum DependencyKind {
    /** Has to be there before the package is unpacked. */
    PRE_DEPENDS("Pre-Depends"),
    /** Has to be there for the package to work. */
    DEPENDS("Depends"),
    /** Is there in all but unusual installations. */
    RECOMMENDS("Recommends"),
    /** May make the package more useful. */
    SUGGESTS("Suggests");

    private final String field;

    DependencyKind(String field) {
        this.field = field;
    }

    /** {@return the field of the index that says so} */
    public String field() {
        return field;
    }

    /** {@return whether the package cannot be installed without} */
    public boolean isStrict() {
        return compareTo(RECOMMENDS) < 0;
    }
}

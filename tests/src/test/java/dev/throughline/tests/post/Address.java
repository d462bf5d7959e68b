package dev.throughline.tests.post;

import dev.throughline.Column;
import org.jspecify.annotations.Nullable;

/** Where something is: one that may be left out, one that is a primitive, and one that the database compares by a converter. */
public record Address(
        @Column(length = 80) String street,
        @Column(name = "zip") int code,
        @Column(length = 80) @Nullable String note,
        Kind kind) {
    /** Of which kind. */
    public enum Kind {
        /** A home. */
        HOME,
        /** An office. */
        OFFICE
    }
}

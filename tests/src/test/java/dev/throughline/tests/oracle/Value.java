package dev.throughline.tests.oracle;

import org.jspecify.annotations.Nullable;

/** What the columns of one link say; those that the link does not have are null. */
record Value(@Nullable Integer number, @Nullable String text) {
    static final Value NONE = new Value(null, null);
}

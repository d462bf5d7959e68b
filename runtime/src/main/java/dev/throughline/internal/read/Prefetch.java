package dev.throughline.internal.read;

import org.jooq.DSLContext;

/** What waits to be loaded by a statement of its own. */
interface Prefetch {
    /** Loads all that waits, in one statement a chunk of keys; none where nothing waits. */
    void load(DSLContext dsl);
}

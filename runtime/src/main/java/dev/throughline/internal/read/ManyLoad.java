package dev.throughline.internal.read;

import dev.throughline.internal.LoadableMany;

/** What fills the lists of one relation. */
interface ManyLoad {
    /**
     * Takes a list that waits for its rows.
     *
     * @param owner the key of the row that has the list
     * @param many the list
     * @param withLinks whether it is of rows with their links
     */
    void await(Object owner, LoadableMany<?> many, boolean withLinks);
}

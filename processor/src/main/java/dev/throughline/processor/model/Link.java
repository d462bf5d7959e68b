package dev.throughline.processor.model;

import java.util.List;

/**
 * The model of a link, as its relation sees it.
 *
 * @param names its names
 * @param isPublic whether other packages see it
 * @param table its table
 * @param needsValues whether a link cannot be made of the two keys alone
 * @param sortable its columns that rows may be ordered by
 */
public record Link(Names names, boolean isPublic, String table, boolean needsValues, List<Sortable> sortable) {
    /** A link with at most one such column of a name. */
    public Link {
        sortable = List.copyOf(sortable);
    }
}

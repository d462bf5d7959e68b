package dev.throughline.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A model as others see it that refer to it.
 *
 * @param names its names
 * @param isPublic whether other packages see it
 * @param table its table
 * @param id its key
 * @param sortable the columns that rows may be ordered by
 */
public record Target(Names names, boolean isPublic, String table, Column id, List<Sortable> sortable) {
    /** A model with at most one such column of a name. */
    public Target {
        sortable = List.copyOf(sortable);
    }

    /** {@return the type of its key} */
    public TypeName key() {
        return id.type().boxed();
    }
}

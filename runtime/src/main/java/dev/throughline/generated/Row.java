package dev.throughline.generated;

import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.Ref;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.Field;

/** One row, as a generated table reads it into its model. */
public interface Row {
    /**
     * {@return the value of a column; null where it is null or was not selected}
     *
     * @param column a column of the table that reads
     */
    <X> X get(Field<X> column);

    /**
     * {@return what is made of the columns of an embedded record; null where all of them are null, or were not selected}
     *
     * @param record makes it
     * @param columns the columns, in the table that reads
     */
    @SuppressWarnings("NullAway") // as it says
    default <X> X embedded(Supplier<X> record, Field<?>... columns) {
        for (Field<?> column : columns) {
            if (get(column) != null) {
                return record.get();
            }
        }
        return null;
    }

    /**
     * {@return the key in {@code column}, with its row where that was loaded; null where the column is null or was not
     * selected}
     *
     * @param reference which foreign key it is
     * @param column its column, in the table that reads
     */
    <U, J> Ref<U, J> ref(Reference<U, J> reference, Field<J> column);

    /**
     * {@return the key in several columns, with its row where that was loaded; null where one of them is null or was not
     * selected}
     *
     * @param reference which foreign key it is
     * @param columns its columns, in the table that reads and in the order of the key
     */
    <U, J> Ref<U, J> ref(Reference<U, J> reference, List<? extends Field<?>> columns);

    /**
     * {@return the rows at the other end of a relation, where they are loaded}
     *
     * @param link the relation
     */
    <U> Many<U> many(Link<?, U, ?, ?> link);

    /**
     * {@return the rows at the other end of a relation and their links, where they are loaded}
     *
     * @param link the relation
     */
    <U, N> Many<Linked<U, N>> links(Link<?, U, N, ?> link);
}

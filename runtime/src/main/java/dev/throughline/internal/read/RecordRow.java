package dev.throughline.internal.read;

import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.Ref;
import dev.throughline.generated.Link;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Row;
import dev.throughline.internal.LoadableMany;
import dev.throughline.internal.LoadableRef;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * A record of a user's own query, read by its columns; no relation is loaded.
 *
 * @param row the record
 */
public record RecordRow(Record row) implements Row {
    @Override
    @SuppressWarnings("NullAway") // as the interface says: null where the column is null
    public <X> X get(Field<X> column) {
        return row.indexOf(column) < 0 ? null : row.get(column);
    }

    @Override
    @SuppressWarnings("NullAway") // as the interface says: null where the column is null
    public <U, J> Ref<U, J> ref(Reference<U, J> reference, Field<J> column) {
        @Nullable J key = get(column);
        return key == null ? null : new LoadableRef<>(key, reference.qualifiedName());
    }

    @Override
    @SuppressWarnings("NullAway") // as the interface says: null where a column is null
    public <U, J> Ref<U, J> ref(Reference<U, J> reference, List<? extends Field<?>> columns) {
        List<Object> parts = new ArrayList<>();
        for (Field<?> column : columns) {
            parts.add(get(column));
        }
        return parts.contains(null)
                ? null
                : new LoadableRef<>(reference.target().key().join().apply(parts), reference.qualifiedName());
    }

    @Override
    public <U> Many<U> many(Link<?, U, ?, ?> link) {
        return LoadableMany.notLoaded(link.name());
    }

    @Override
    public <U, N> Many<Linked<U, N>> links(Link<?, U, N, ?> link) {
        return LoadableMany.notLoaded(link.name());
    }
}

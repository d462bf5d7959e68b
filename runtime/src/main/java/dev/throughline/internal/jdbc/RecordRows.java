package dev.throughline.internal.jdbc;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Rows that jOOQ has read. */
public final class RecordRows implements Rows {
    private final Iterator<? extends Record> records;
    private @Nullable Record row;

    public RecordRows(Iterable<? extends Record> records) {
        this.records = records.iterator();
    }

    @Override
    public boolean next() {
        row = records.hasNext() ? records.next() : null;
        return row != null;
    }

    @Override
    public @Nullable Object get(int position) {
        return row().get(position);
    }

    @Override
    public int size() {
        return row().size();
    }

    private Record row() {
        if (row == null) {
            throw new NoSuchElementException("no row");
        }
        return row;
    }
}

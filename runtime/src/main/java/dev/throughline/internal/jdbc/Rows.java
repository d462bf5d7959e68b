package dev.throughline.internal.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jooq.exception.NoDataFoundException;
import org.jspecify.annotations.Nullable;

/** The rows that a statement answers, one after the other. */
public interface Rows {
    /** {@return whether there is a next row} Goes to it, at first to the first. */
    boolean next();

    /** {@return a value of the row, as jOOQ reads its column} Positions begin at 0. */
    @Nullable
    Object get(int position);

    /** {@return the values from one position to before another} */
    default List<@Nullable Object> values(int from, int to) {
        if (to - from == 1) {
            return Collections.singletonList(get(from));
        }
        List<@Nullable Object> values = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            values.add(get(i));
        }
        return Collections.unmodifiableList(values);
    }

    /** {@return the values at some positions; null where one of them is null} */
    default @Nullable List<Object> parts(int[] positions) {
        List<Object> parts = new ArrayList<>(positions.length);
        for (int position : positions) {
            Object part = get(position);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return parts;
    }

    /** {@return how many values a row has} */
    int size();

    /** {@return all values of the row} */
    default List<@Nullable Object> values() {
        return values(0, size());
    }

    /** {@return what is made of each row} */
    default <X> List<X> list(Function<? super Rows, X> reader) {
        List<X> list = new ArrayList<>();
        while (next()) {
            list.add(reader.apply(this));
        }
        return list;
    }

    /**
     * {@return these, at the one row}
     *
     * @throws NoDataFoundException where there is none
     */
    default Rows single() {
        if (!next()) {
            throw new NoDataFoundException("The statement was to answer a row, and has answered none");
        }
        return this;
    }

    /** {@return whether the one value of the one row is true} */
    default boolean isTrue() {
        return next() && Boolean.TRUE.equals(get(0));
    }

    /** {@return the one number of the one row} */
    default long number() {
        return next() && get(0) instanceof Number number ? number.longValue() : 0;
    }
}

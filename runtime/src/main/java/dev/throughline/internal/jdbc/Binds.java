package dev.throughline.internal.jdbc;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The values of one statement, as what jOOQ binds; which value a bind has is known afterwards. */
public final class Binds {
    private final List<Field<?>> columns;
    private final @Nullable Object[] values;
    private final IdentityHashMap<Param<?>, Integer> places = new IdentityHashMap<>();

    /** Values that are nobody else's. */
    public Binds(@Nullable Object[] values) {
        this(List.of(), values);
    }

    /** Values, and the columns that the statement leaves open. */
    public Binds(List<Field<?>> columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** {@return the values that a statement has already} */
    static Binds of(List<Param<?>> params) {
        @Nullable Object[] values = new Object[params.size()];
        Binds binds = new Binds(List.of(), values);
        for (int i = 0; i < values.length; i++) {
            values[i] = params.get(i).getValue();
            binds.places.put(params.get(i), i);
        }
        return binds;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    /**
     * {@return the next value, as a value of a type} Without the length of it: where a database wants a cast, one to a length would
     * cut what is too long, and not refuse it.
     */
    public <X> Param<X> next(DataType<X> type) {
        int place = places.size();
        Param<X> bind = DSL.val(values[place], type.hasLength() ? type.length(0) : type);
        places.put(bind, place);
        return bind;
    }

    /** {@return the next values, one for each of these columns} */
    public List<Field<?>> next(List<? extends Field<?>> columns) {
        List<Field<?>> binds = new ArrayList<>();
        columns.forEach(column -> binds.add(next(column.getDataType())));
        return binds;
    }

    /** Takes a bind that the statement has already for the next value. */
    public void take(Param<?> bind) {
        places.put(bind, places.size());
    }

    /** {@return whether a value is left} */
    public boolean hasNext() {
        return places.size() < values.length;
    }

    /** {@return the columns that the call names, where the form leaves it open which} */
    public List<Field<?>> columns() {
        return columns;
    }

    /** {@return the place of a bind among the values; null where it is none of them} */
    @Nullable
    Integer place(Param<?> bind) {
        return places.get(bind);
    }
}

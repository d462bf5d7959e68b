package dev.throughline.internal.jdbc;

import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/** Statements whose text is rendered for this one execution, since their shape is the caller's; run and read over JDBC all the same. */
public final class Once {
    private Once() {}

    /** {@return what is made of the rows of a query} */
    public static <X extends @Nullable Object> X read(DSLContext dsl, ResultQuery<?> query, Function<Rows, X> reader) {
        if (!JooqAlone.isAsked(dsl.configuration())) {
            List<Param<?>> params = Text.binds(query);
            Binds binds = Binds.of(params);
            Text text = Text.of(dsl, query, params, binds);
            if (text != null) {
                return Execution.read(dsl, text, binds.values(), reader);
            }
        }
        return reader.apply(new RecordRows(query.fetch()));
    }
}

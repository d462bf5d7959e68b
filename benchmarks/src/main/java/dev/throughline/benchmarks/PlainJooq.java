package dev.throughline.benchmarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** jOOQ's plain SQL: it renders nothing but the text that it is given, and makes no records of the rows. */
record PlainJooq(DSLContext dsl) implements Sql {
    static PlainJooq on(World world) {
        return new PlainJooq(DSL.using(
                world.connection(),
                world.dialect(),
                new Settings().withExecuteLogging(false).withFetchWarnings(false)));
    }

    @Override
    public SQLDialect dialect() {
        return dsl.dialect();
    }

    @Override
    public int update(String text, Object... binds) {
        return unwrapped(text, () -> dsl.query(text, binds).execute());
    }

    @Override
    public <X> List<X> list(String text, Reader<X> reader, Object... binds) {
        return unwrapped(text, () -> {
            try (ResultSet rows = dsl.resultQuery(text, binds).fetchResultSet()) {
                List<X> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(reader.read(rows));
                }
                return list;
            } catch (SQLException e) {
                throw new IllegalStateException(text, e);
            }
        });
    }

    @Override
    public <X> X one(String text, Reader<X> reader, Object... binds) {
        return unwrapped(text, () -> {
            try (ResultSet rows = dsl.resultQuery(text, binds).fetchResultSet()) {
                rows.next();
                return reader.read(rows);
            } catch (SQLException e) {
                throw new IllegalStateException(text, e);
            }
        });
    }

    @Override
    public long insert(String text, Object... binds) {
        String query = dialect() == SQLDialect.H2
                ? "select \"id\" from final table (" + text + ")"
                : text + (dialect() == SQLDialect.POSTGRES ? " returning \"id\"" : " returning id");
        return one(query, row -> row.getLong(1), binds);
    }

    @Override
    public <X> X transaction(Function<Sql, X> work) {
        return dsl.transactionResult(transaction -> work.apply(new PlainJooq(DSL.using(transaction))));
    }

    private static <X> X unwrapped(String text, Supplier<X> work) {
        try {
            return work.get();
        } catch (DataAccessException e) {
            throw new IllegalStateException(text, e.getCause());
        }
    }
}

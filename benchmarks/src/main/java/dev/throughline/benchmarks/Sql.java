package dev.throughline.benchmarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jooq.SQLDialect;

/** What runs a text that was written by hand. */
interface Sql {
    /** Makes something of a row. */
    interface Reader<X> {
        X read(ResultSet row) throws SQLException;
    }

    /** {@return the number of rows} */
    int update(String text, Object... binds);

    /** {@return the rows} */
    <X> List<X> list(String text, Reader<X> reader, Object... binds);

    /** {@return the only row} */
    <X> X one(String text, Reader<X> reader, Object... binds);

    /** {@return the generated key of an insert} */
    long insert(String text, Object... binds);

    /** {@return what some work answers that is done wholly or not at all, by the SQL that it is given} */
    <X> X transaction(Function<Sql, X> work);

    /** {@return the database's dialect} */
    SQLDialect dialect();

    /** {@return keys as the one bind that the database takes them in} */
    default Object keys(Collection<Long> keys) {
        return dialect() == SQLDialect.MARIADB ? keys.toString() : keys.toArray(Long[]::new);
    }
}

package dev.throughline.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.UUID;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.DataType;
import org.jooq.conf.ParamType;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * An array that PostgreSQL is sent as one. jOOQ sends it as a text to be cast, which the server does anew for each row that it
 * compares.
 */
public final class ArrayBinding<X> extends AbstractBinding<X[], X[]> implements Setter {
    private static final long serialVersionUID = 1L;

    private final transient DataType<X> element;

    /** The binding of arrays of a type. */
    public ArrayBinding(DataType<X> element) {
        this.element = element;
    }

    @Override
    public Converter<X[], X[]> converter() {
        return Converters.identity(element.getArrayDataType().getType());
    }

    @Override
    public void sql(BindingSQLContext<X[]> context) {
        if (context.render().paramType() == ParamType.INLINED) {
            context.render().visit(DSL.inline(context.value(), element.getArrayDataType()));
        } else {
            context.render().sql(context.variable()).sql("::").sql(name()).sql("[]");
        }
    }

    /** {@return what PostgreSQL and its driver both call the type of the elements} */
    private String name() {
        Class<X> type = element.getType();
        return type == String.class ? "text" : type == UUID.class ? "uuid" : element.getTypeName();
    }

    @Override
    public void set(BindingSetStatementContext<X[]> context) throws SQLException {
        set(context.statement(), context.index(), context.value());
    }

    @Override
    public void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(name(), (Object[]) value));
    }

    @Override
    public void get(BindingGetResultSetContext<X[]> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("an array of keys is sent, and never read");
    }
}

package dev.throughline.tests.shop;

import java.sql.SQLException;
import java.util.List;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;

/** Words, of which the database keeps a text. */
public record Labels(List<String> words) {
    static Labels of(String... words) {
        return new Labels(List.of(words));
    }

    /** Words, line by line, sent and read by hand. */
    public static final class Lines extends AbstractBinding<String, Labels> {
        private static final long serialVersionUID = 1L;

        @Override
        public Converter<String, Labels> converter() {
            return Converter.ofNullable(
                    String.class,
                    Labels.class,
                    text -> new Labels(text.lines().toList()),
                    labels -> String.join("\n", labels.words()));
        }

        @Override
        public void sql(BindingSQLContext<Labels> context) {
            context.render().visit(DSL.val(context.convert(converter()).value(), String.class));
        }

        @Override
        public void set(BindingSetStatementContext<Labels> context) throws SQLException {
            context.statement()
                    .setString(context.index(), context.convert(converter()).value());
        }

        @Override
        public void get(BindingGetResultSetContext<Labels> context) throws SQLException {
            context.convert(converter()).value(context.resultSet().getString(context.index()));
        }
    }
}

package dev.throughline.tests.schema;

import java.util.List;
import org.jooq.Constraint;
import org.jooq.ConstraintForeignKeyOnStep;
import org.jooq.CreateTableElementListStep;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Tables that somebody else made. */
record HandMade(DSLContext dsl) {
    /** A key that the database makes. */
    static final DataType<Long> MADE = SQLDataType.BIGINT.notNull().identity(true);

    void create(Table<?> table, List<Field<?>> columns, Constraint... constraints) {
        CreateTableElementListStep create =
                dsl.createTable(table).columns(columns).constraints(constraints);
        boolean isMariaDb = dsl.family() == SQLDialect.MARIADB;
        (isMariaDb ? create.storage("character set utf8mb4 collate utf8mb4_bin") : create).execute();
    }

    static List<Field<?>> authors() {
        return List.of(
                column("id", MADE),
                column("first_name", SQLDataType.VARCHAR(80).notNull()),
                column("last_name", SQLDataType.VARCHAR(80).notNull()));
    }

    static List<Field<?>> categories() {
        return List.of(
                column("id", MADE), column("name", SQLDataType.VARCHAR(40).notNull()));
    }

    static List<Field<?>> posts() {
        return List.of(
                column("id", MADE),
                column("title", SQLDataType.VARCHAR(200).notNull()),
                column("author_id", SQLDataType.BIGINT.notNull()));
    }

    /** {@return the columns of a link with a number of its own} */
    static List<Field<?>> numberedLinks() {
        return List.of(
                column("id", MADE),
                column("post_id", SQLDataType.BIGINT.notNull()),
                column("category_id", SQLDataType.BIGINT.notNull()),
                column("sort_order", SQLDataType.INTEGER.null_()),
                column("param_name", SQLDataType.VARCHAR(40).null_()));
    }

    static ConstraintForeignKeyOnStep foreignKey(String column, String table) {
        return DSL.foreignKey(column).references(table, "id");
    }

    static <X> Field<X> column(String name, DataType<X> type) {
        return DSL.field(DSL.name(name), type);
    }
}

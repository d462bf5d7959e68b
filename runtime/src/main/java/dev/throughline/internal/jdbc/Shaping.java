package dev.throughline.internal.jdbc;

import dev.throughline.ModelTable;
import dev.throughline.generated.Route;
import dev.throughline.internal.type.StorageBinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the parts of a statement, and tells what its text follows from and which values it binds. Where there is a part of which
 * neither is known, such as plain SQL or a user's own, the statement has no shape, and is rendered each time.
 */
public final class Shaping {
    private final Tables tables;
    private final List<Object> parts = new ArrayList<>();
    private final List<Param<?>> binds = new ArrayList<>();
    private boolean known = true;
    private boolean alongPaths;

    /**
     * A new one.
     *
     * @param tables tells of tables what they are
     */
    public Shaping(Tables tables) {
        this.tables = tables;
    }

    /** {@return a shape that follows from a shape or constant and a number} */
    public static Object of(Object shape, int number) {
        return number == 0 ? shape : new Shape(List.of(shape, number));
    }

    /** {@return the shape; null where it is not known} */
    public @Nullable Object shape() {
        return known ? new Shape(parts) : null;
    }

    /** {@return whether all parts so far are known, and none of them is along a path} */
    public boolean isOfTablesAlone() {
        return known && !alongPaths;
    }

    /** {@return the binds, each once} */
    public List<Param<?>> binds() {
        return List.copyOf(binds);
    }

    /** Adds a constant, a text or a number. */
    public Shaping add(Object part) {
        parts.add(part);
        return this;
    }

    /** Adds several parts, and how many they are. */
    public Shaping visitAll(Collection<? extends QueryPart> several) {
        parts.add(several.size());
        several.forEach(this::visit);
        return this;
    }

    /** Adds what the text of a part follows from. */
    public Shaping visit(@Nullable QueryPart part) {
        if (part instanceof Param<?> param) {
            visit(param);
        } else if (part instanceof TableField<?, ?> column) {
            visit(column);
        } else if (part instanceof Table<?> table) {
            visit(table);
        } else if (part instanceof SortField<?> sort) {
            visit(sort);
        } else if (part instanceof Shaped shaped) {
            parts.add(part.getClass());
            shaped.shape(this);
        } else if (part == DSL.trueCondition() || part == DSL.falseCondition() || part == DSL.noCondition()) {
            parts.add(part);
        } else {
            visitOperator(part);
        }
        return this;
    }

    private void visit(Param<?> param) {
        DataType<?> type = param.getDataType();
        parts.add(type.getType());
        parts.add(type.getTypeName());
        parts.add(type.length());
        parts.add(param.getValue() == null);
        if (type.getBinding() instanceof StorageBinding<?>) {
            parts.add(type.getBinding());
        } else if (!JdbcType.isPlain(type)) {
            known &= JdbcType.isConverted(type);
            parts.add(type.getConverter());
        }
        if (!param.isInline()) {
            int place = placed(param);
            parts.add(place);
        } else {
            inline(param.getValue());
        }
    }

    /** Such a value is part of the text. */
    private void inline(@Nullable Object value) {
        known &= value != null && Shape.isValue(value);
        if (known && value != null) {
            parts.add(Param.class);
            parts.add(value);
        }
    }

    @SuppressWarnings("ReferenceEquality") // another one may have another value
    private int placed(Param<?> param) {
        for (int i = 0; i < binds.size(); i++) {
            if (binds.get(i) == param) {
                return i;
            }
        }
        binds.add(param);
        return binds.size() - 1;
    }

    private void visit(TableField<?, ?> column) {
        if (column.getTable() instanceof ModelTable<?, ?> table && !isItself(table)) {
            parts.add(column.getName());
            visit(table);
        } else {
            parts.add(column);
        }
    }

    private boolean isItself(ModelTable<?, ?> table) {
        return tables.original(table) == null && tables.route(table) == null;
    }

    private void visit(Table<?> table) {
        if (table instanceof ModelTable<?, ?> model) {
            visit(model);
        } else {
            parts.add(table);
        }
    }

    private void visit(ModelTable<?, ?> table) {
        ModelTable<?, ?> original = tables.original(table);
        if (original == null) {
            visit(table, tables.route(table));
        } else {
            parts.add(Name.class);
            parts.add(table.getName());
            visit(original);
        }
    }

    private void visit(ModelTable<?, ?> table, @Nullable Route route) {
        alongPaths |= route != null;
        if (route instanceof Route.ToOne toOne) {
            parts.add(toOne.reference());
            visit(toOne.owner());
        } else if (route instanceof Route.ToMany toMany) {
            parts.add(toMany.link());
            visit(toMany.owner());
        } else {
            parts.add(table);
        }
    }

    private void visit(SortField<?> sort) {
        parts.add(sort.getOrder());
        QOM.NullOrdering nulls = sort.$nullOrdering();
        parts.add(nulls == null ? SortField.class : nulls);
        visit(sort.$field());
    }

    private void visitOperator(@Nullable QueryPart part) {
        if (part instanceof QOM.CombinedCondition<?> combined) {
            operator(part).visit(combined.$arg1()).visit(combined.$arg2());
        } else if (part instanceof QOM.CompareCondition<?, ?> compared) {
            operator(part).visit(compared.$arg1()).visit(compared.$arg2());
        } else if (part instanceof QOM.Not not) {
            operator(part).visit(not.$arg1());
        } else if (part instanceof QOM.IsNull isNull) {
            operator(part).visit(isNull.$arg1());
        } else if (part instanceof QOM.IsNotNull isNotNull) {
            operator(part).visit(isNotNull.$arg1());
        } else if (part instanceof QOM.InList<?> list) {
            operator(part).visit(list.$arg1()).visitAll(list.$arg2());
        } else if (part instanceof QOM.NotInList<?> list) {
            operator(part).visit(list.$arg1()).visitAll(list.$arg2());
        } else if (part instanceof QOM.Like like) {
            operator(part).visit(like.$value()).visit(like.$pattern()).add(String.valueOf(like.$escape()));
        } else if (part instanceof QOM.Between<?> between) {
            operator(part)
                    .visit(between.$arg1())
                    .visit(between.$arg2())
                    .visit(between.$arg3())
                    .add(between.$symmetric());
        } else if (part instanceof QOM.Lower lower) {
            operator(part).visit(lower.$arg1());
        } else if (part instanceof QOM.Upper upper) {
            operator(part).visit(upper.$arg1());
        } else {
            known = false;
        }
    }

    private Shaping operator(QueryPart part) {
        return add(part.getClass());
    }
}

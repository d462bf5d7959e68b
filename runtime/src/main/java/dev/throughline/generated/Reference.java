package dev.throughline.generated;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.internal.Names;
import java.util.List;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;

/**
 * A foreign key: one constant a component {@code Ref}, and one each end of a link.
 *
 * @param name its name in its model, such as {@code author}
 * @param source the model that has it
 * @param target the model whose key it holds
 * @param key the key as jOOQ knows it
 * @param onDelete what becomes of the source's row when the target's row goes
 * @param <U> the model of the target
 * @param <J> the type of the target's key
 */
public record Reference<U, J>(
        String name,
        ModelType<?, ?, ?, ?> source,
        ModelType<U, J, ?, ?> target,
        ForeignKey<Record, Record> key,
        OnDelete onDelete) {

    /**
     * {@return the foreign key of these columns}
     *
     * @param source the model that has the columns
     * @param name the key's name in that model
     * @param target the model whose primary key they hold
     * @param onDelete what becomes of the source's row when the target's row goes
     * @param columns the columns, in the order of the target's key
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <U, J> Reference<U, J> of(
            ModelType<?, ?, ?, ?> source,
            String name,
            ModelType<U, J, ?, ?> target,
            OnDelete onDelete,
            TableField<Record, ?>... columns) {
        String constraint = Names.constraint("fk", source.table().getName(), name);
        ForeignKey<Record, Record> key = Internal.createForeignKey(
                source.table(),
                DSL.name(constraint),
                columns,
                target.table().getPrimaryKey(),
                target.table().getPrimaryKey().getFieldsArray(),
                true);
        return new Reference<>(name, source, target, key, onDelete);
    }

    /** {@return the path along this key from a table of its model, aliased or a path itself} */
    public Route from(ModelTable<?, ?> owner) {
        return new Route.ToOne(owner, this);
    }

    /** {@return the key's columns} */
    public List<TableField<Record, ?>> columns() {
        return key.getFields();
    }

    /** {@return the key's name with its model's, as in {@code Post.author}} */
    public String qualifiedName() {
        return source.name() + "." + name;
    }
}

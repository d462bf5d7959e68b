package dev.throughline;

import dev.throughline.generated.Link;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import dev.throughline.internal.Names;
import dev.throughline.internal.read.RecordRow;
import dev.throughline.internal.read.RowModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Identity;
import org.jooq.Index;
import org.jooq.InverseForeignKey;
import org.jooq.Name;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;

/**
 * The jOOQ table of a model. Its columns, paths and {@link #read} serve in any jOOQ query, aliased and joined too.
 *
 * @param <T> the model
 * @param <B> the generated table itself
 */
// not abstract: of an abstract class javac compares all that it inherits, for each class below it
public class ModelTable<T, B extends ModelTable<T, B>> extends TableImpl<Record> {
    private static final long serialVersionUID = 1L;

    /** How this path goes; null for a table that is no path. */
    private final transient @Nullable Route route;

    /** What this is another name of; null for what is none. */
    private final transient @Nullable ModelTable<?, ?> original;

    /** A table, or an alias of one, in which case a path stays a path. */
    protected ModelTable(Name name, @Nullable Table<Record> aliased) {
        this(null, name, aliased);
    }

    /** A table in a schema. */
    protected ModelTable(@Nullable Schema schema, Name name, @Nullable Table<Record> aliased) {
        super(name, schema, aliased, null, DSL.comment(""));
        this.original = aliased instanceof ModelTable<?, ?> table ? table : null;
        this.route = this.original == null ? null : this.original.route;
    }

    /** A path to a table. */
    protected ModelTable(Route route, B target) {
        super(route.parent(), route.key(), (InverseForeignKey<?, Record>) null, target);
        this.original = null;
        this.route = route;
    }

    /** {@return what is known of the model} Each generated table says it. */
    protected ModelType<T, ?, B, ?> modelType() {
        throw new IllegalStateException(getClass().getName() + " does not say its model");
    }

    /** {@return the foreign keys of the model} */
    protected List<Reference<?, ?>> modelReferences() {
        return List.of();
    }

    /** {@return the paths from this table or path to what components of the model can hold} */
    final List<Relation<?>> heldRelations() {
        return modelType().relations().apply(self());
    }

    /** {@return the relations that the model declares, or is the other end of} */
    final List<Link<?, ?, ?, ?>> modelLinks() {
        List<Relation<?>> relations = new ArrayList<>(heldRelations());
        relations.addAll(modelType().reached().apply(self()));
        List<Link<?, ?, ?, ?>> links = new ArrayList<>();
        for (Relation<?> relation : relations) {
            if (relation instanceof ModelTable<?, ?> path && path.requireRoute() instanceof Route.ToMany many) {
                links.add(many.link());
            }
        }
        return links;
    }

    /** {@return what this is another name of; null for what is none} */
    final @Nullable ModelTable<?, ?> original() {
        return original;
    }

    /** {@return how this path goes; null for a table that is no path} */
    final @Nullable Route route() {
        return route;
    }

    /**
     * {@return the model of a row of this table, alias or path, with no relation loaded} A column that the record does not
     * have is null.
     *
     * @param row a record that was selected from this very table, alias or path
     * @throws UnreadableRowException where a primitive is null, or the model's constructor throws
     */
    public final T read(Record row) {
        return RowModels.read(modelType(), self(), new RecordRow(row));
    }

    @SuppressWarnings("unchecked") // B is the generated class itself
    private B self() {
        return (B) this;
    }

    /** {@return this table or path under another name} Each generated table says it. */
    @Override
    public B as(Name alias) {
        throw new IllegalStateException(getClass().getName() + " has no alias");
    }

    @Override
    public B as(String alias) {
        return as(DSL.name(alias));
    }

    @Override
    public B as(Table<?> alias) {
        return as(alias.getQualifiedName());
    }

    @Override
    public final UniqueKey<Record> getPrimaryKey() {
        return modelType().key().constraint();
    }

    @Override
    @SuppressWarnings("unchecked") // a key of the model is a column of its table
    public final @Nullable Identity<Record, ?> getIdentity() {
        return modelType().key().isIdentity()
                ? (Identity<Record, ?>) Internal.createIdentity(
                        modelType().table(), modelType().key().columns().get(0))
                : null;
    }

    @Override
    public final List<ForeignKey<Record, ?>> getReferences() {
        List<ForeignKey<Record, ?>> keys = new ArrayList<>();
        modelReferences().forEach(reference -> keys.add(reference.key()));
        return keys;
    }

    /** {@return an index for each foreign key that no other key starts with} */
    @Override
    public final List<Index> getIndexes() {
        List<Index> indexes = new ArrayList<>();
        for (Reference<?, ?> reference : modelReferences()) {
            if (getKeys().stream().noneMatch(key -> startsWith(key.getFields(), reference.columns()))) {
                indexes.add(Internal.createIndex(
                        DSL.name(Names.constraint("ix", modelType().table().getName(), reference.name())),
                        modelType().table(),
                        reference.columns().toArray(OrderField<?>[]::new),
                        false));
            }
        }
        return indexes;
    }

    private static boolean startsWith(List<? extends TableField<?, ?>> columns, List<? extends TableField<?, ?>> head) {
        return columns.size() >= head.size() && columns.subList(0, head.size()).equals(head);
    }

    /** {@return a new column of this table} Another name of a table has the types of the table's own: they are told apart as they are. */
    @SuppressWarnings("unchecked") // the same column has the same type
    protected final <X> TableField<Record, X> column(String name, DataType<X> type) {
        Field<?> own =
                original == null && route == null ? null : modelType().table().field(DSL.name(name));
        return createField(DSL.name(name), own == null ? type : (DataType<X>) own.getDataType(), this);
    }

    /** {@return a new column of this table, which holds the names of an enum's constants} */
    protected final <E extends Enum<E>> TableField<Record, E> column(
            String name, DataType<String> type, Class<E> constants) {
        return column(name, type.asConvertedDataType(new ConstantNames<>(this, name, constants)));
    }

    /** {@return the type of a column that the database counts up} What jOOQ calls it depends on its version. */
    protected static <X> DataType<X> identity(DataType<X> type) {
        return type.identity(true);
    }

    /** {@return a unique key of the model's table} */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected static UniqueKey<Record> unique(Table<Record> table, TableField<Record, ?>... columns) {
        String[] names = new String[columns.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = columns[i].getName();
        }
        return Internal.createUniqueKey(table, DSL.name(Names.constraint("uk", table.getName(), names)), columns, true);
    }

    /** {@return this path's route} */
    final Route requireRoute() {
        return Objects.requireNonNull(route, "a path");
    }
}

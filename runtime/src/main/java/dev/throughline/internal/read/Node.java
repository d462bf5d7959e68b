package dev.throughline.internal.read;

import dev.throughline.ModelTable;
import dev.throughline.generated.Link;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** A model among the columns of a select: where its columns are, and what is loaded with it. */
public final class Node<T> {
    private final ModelType<T, ?, ?, ?> type;
    private final ModelTable<?, ?> table;
    private final List<Field<?>> columns;
    private final int start;
    private final int[] key;
    private boolean read;
    private final IdentityHashMap<Reference<?, ?>, Node<?>> joined = new IdentityHashMap<>();
    private final IdentityHashMap<Reference<?, ?>, RefPrefetch<?, ?>> refs = new IdentityHashMap<>();
    private final IdentityHashMap<Link<?, ?, ?, ?>, ManyPrefetch<?>> links = new IdentityHashMap<>();
    private final IdentityHashMap<Link<?, ?, ?, ?>, ManyJoin<?, ?>> joinedLinks = new IdentityHashMap<>();

    /**
     * Adds the columns of a model to those of a select.
     *
     * @param selected the columns so far, to which this adds
     * @param table the model's table, or the path that leads to it
     */
    Node(ModelType<T, ?, ?, ?> type, ModelTable<?, ?> table, Plan.Content content, List<Field<?>> selected) {
        this(type, table, table, content, selected);
    }

    /**
     * Adds the columns of a model to those of a select.
     *
     * @param table reads the model
     * @param path what has the columns in the statement
     */
    private Node(
            ModelType<T, ?, ?, ?> type,
            ModelTable<?, ?> table,
            Table<?> path,
            Plan.Content content,
            List<Field<?>> selected) {
        this.type = type;
        this.table = table;
        this.start = selected.size();
        this.columns = columns(type, table, content);
        selected.addAll(path == table ? columns : Conditions.of(path, columns));
        this.key = new int[type.key().size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = start + columns.indexOf(table.field(type.key().columns().get(i)));
        }
    }

    /** {@return a model with all its columns, at the start of a select} */
    public static <T> Node<T> whole(ModelType<T, ?, ?, ?> type) {
        return new Node<>(type, type.table(), Plan.Content.ALL, new ArrayList<>());
    }

    private static List<Field<?>> columns(ModelType<?, ?, ?, ?> type, ModelTable<?, ?> table, Plan.Content content) {
        List<Field<?>> all = List.of(table.fields());
        if (content.columns().isEmpty() && content.without().isEmpty()) {
            return all;
        }
        boolean limited = all.stream().anyMatch(content.columns()::contains);
        List<Field<?>> read = new ArrayList<>();
        for (Field<?> column : all) {
            boolean wanted = (!limited || content.columns().contains(column))
                    && !content.without().contains(column);
            if (wanted
                    || type.key().columns().stream()
                            .anyMatch(part -> part.getName().equals(column.getName()))) {
                read.add(column);
            }
        }
        return List.copyOf(read);
    }

    /** Joins what a path leads to, and answers the node at its end. */
    Node<?> join(List<Plan.Path> steps, Plan.Content content, List<Field<?>> selected) {
        Node<?> end = this;
        for (Plan.Path step : steps) {
            end = end.join(step, content, selected);
        }
        return end;
    }

    private Node<?> join(Plan.Path step, Plan.Content content, List<Field<?>> selected) {
        if (step.route() instanceof Route.ToMany toMany) {
            return joinedLinks
                    .computeIfAbsent(
                            toMany.link(),
                            link -> new ManyJoin<>(
                                    new Node<>(link.target(), step.table(), content, selected),
                                    new Node<>(
                                            link.type(),
                                            link.type().table(),
                                            toMany.parent(),
                                            Plan.Content.ALL,
                                            selected)))
                    .target();
        }
        return joined.computeIfAbsent(
                ((Route.ToOne) step.route()).reference(),
                reference -> new Node<>(reference.target(), step.table(), content, selected));
    }

    /** Takes what a row has for the lists of this model and of those joined to it. */
    void collect(Rows row) {
        Object owner = key(row);
        if (owner != null) {
            joinedLinks.values().forEach(join -> join.collect(owner, row));
            joined.values().forEach(node -> node.collect(row));
        }
    }

    /** Fills the lists of this model and of those joined to it; all rows have been collected. */
    void finish() {
        joinedLinks.values().forEach(ManyJoin::finish);
        joined.values().forEach(Node::finish);
    }

    void prefetch(RefPrefetch<?, ?> prefetch) {
        refs.put(prefetch.reference(), prefetch);
    }

    void prefetch(ManyPrefetch<?> prefetch) {
        links.put(prefetch.link(), prefetch);
    }

    @Nullable
    Node<?> joined(Reference<?, ?> reference) {
        return joined.get(reference);
    }

    @Nullable
    RefPrefetch<?, ?> prefetched(Reference<?, ?> reference) {
        return refs.get(reference);
    }

    /** {@return what fills the lists of a relation; null where it is not loaded} */
    @Nullable
    ManyLoad load(Link<?, ?, ?, ?> link) {
        ManyJoin<?, ?> join = joinedLinks.get(link);
        return join == null ? links.get(link) : join;
    }

    /** {@return what reads this model, of row after row} */
    NodeRow<T> row(Rows rows) {
        return new NodeRow<>(this, rows);
    }

    /** {@return the models in all rows} */
    public List<T> list(Rows rows) {
        NodeRow<T> row = row(rows);
        List<T> read = new ArrayList<>();
        while (rows.next()) {
            read.add(row.read());
        }
        return read;
    }

    /** {@return the models in all rows, by key} */
    public Map<Object, T> byKey(Rows rows) {
        Map<Object, T> read = new LinkedHashMap<>();
        while (rows.next()) {
            read.put(Objects.requireNonNull(key(rows), "key"), read(rows));
        }
        return read;
    }

    /** {@return the model in a row} */
    public T read(Rows rows) {
        return row(rows).read();
    }

    /** {@return the model in a row} */
    T read(Row row) {
        if (!links.isEmpty()) {
            read = true;
        }
        return read(type, row);
    }

    @SuppressWarnings("unchecked") // the table, or the path to it, is the model's
    private <B extends ModelTable<T, B>> T read(ModelType<T, ?, B, ?> modelType, Row row) {
        return RowModels.read(modelType, (B) table, row);
    }

    /** {@return the key in a row; null where a join found no row} */
    @Nullable
    Object key(Rows row) {
        Object parts = parts(row);
        return parts == null ? null : joined(parts);
    }

    /** {@return what tells the key in a row from others: its part or parts; null where a join found no row} */
    @Nullable
    Object parts(Rows row) {
        return key.length == 1 ? row.get(key[0]) : row.parts(key);
    }

    private Object joined(Object parts) {
        return type.key().join().apply(key.length == 1 ? List.of(parts) : (List<?>) parts);
    }

    /** {@return the position of a column in a row; below 0 where it was not selected} */
    int position(Field<?> column, int guess) {
        if (guess < columns.size() && columns.get(guess) == column) {
            return start + guess;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == column) {
                return start + i;
            }
        }
        return -1;
    }

    /** {@return whether a model was read} */
    boolean isRead() {
        return read;
    }

    int start() {
        return start;
    }
}

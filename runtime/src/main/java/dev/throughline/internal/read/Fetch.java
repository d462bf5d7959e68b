package dev.throughline.internal.read;

import dev.throughline.Linked;
import dev.throughline.Page;
import dev.throughline.generated.Link;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import dev.throughline.internal.Paths;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Form;
import dev.throughline.internal.jdbc.RecordRows;
import dev.throughline.internal.jdbc.Rows;
import dev.throughline.internal.jdbc.Unread;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** One reading of a plan: the statement's columns, its rows as models, and then what is prefetched. */
public final class Fetch<T> {
    /** How many rows of a stream are read before what they need is prefetched. */
    private static final int STREAM_CHUNK = 1000;

    private final Reading<T> reading;
    private final Plan<T> plan;
    private final List<Field<?>> selected = new ArrayList<>();
    private final List<Prefetch> prefetches = new ArrayList<>();
    private final Map<Object, T> read = new HashMap<>();

    private Fetch(Reading<T> reading) {
        this.reading = reading;
        this.plan = reading.plan();
    }

    /** {@return the columns that a plan reads} */
    static List<Field<?>> columns(Reading<?> reading) {
        Fetch<?> fetch = new Fetch<>(reading);
        fetch.target();
        return fetch.selected;
    }

    /** {@return the columns of the owners' keys, and those that a plan reads behind them} */
    static List<Field<?>> ownedColumns(Reading<?> reading) {
        Fetch<?> fetch = new Fetch<>(reading);
        fetch.owned();
        return fetch.selected;
    }

    /** {@return the columns of the links, and those that a plan reads behind them} */
    static List<Field<?>> linkColumns(Reading<?> reading) {
        Fetch<?> fetch = new Fetch<>(reading);
        fetch.linked(reading.plan().requireScope().link().type());
        return fetch.selected;
    }

    /** {@return the rows of a plan} */
    public static <T> List<T> all(DSLContext dsl, Reading<T> reading) {
        Plan.Content content = reading.plan().content();
        if (content.isFlat()) {
            return reading.call(dsl, ReadForms.ROWS).read(Fetch::node, Node::list);
        }
        Fetch<T> fetch = new Fetch<>(reading);
        Node<T> target = fetch.target();
        return content.joinsMany()
                ? fetch.grouped(dsl, target)
                : fetch.finish(dsl, reading.call(dsl, ReadForms.ROWS).read(target::list));
    }

    /** What is kept with a text: it has no state, since nothing waits to be loaded. */
    private static <T> Node<T> node(Reading<T> reading) {
        return new Fetch<>(reading).target();
    }

    /** {@return the row of a key, whose parts these are; of a plan that reads all in one row} */
    public static <T> Optional<T> find(DSLContext dsl, Reading<T> reading, Object[] key) {
        return reading.call(dsl, ReadForms.ROW, key)
                .read(Fetch::node, (node, rows) -> rows.next() ? Optional.of(node.read(rows)) : Optional.empty());
    }

    /** A row of the model comes once for each row that is joined to it. */
    private List<T> grouped(DSLContext dsl, Node<T> target) {
        Map<Object, T> found = new LinkedHashMap<>();
        reading.call(dsl, ReadForms.JOINED).read(rows -> {
            while (rows.next()) {
                found.computeIfAbsent(Objects.requireNonNull(target.key(rows), "key"), any -> target.read(rows));
                target.collect(rows);
            }
            return rows;
        });
        target.finish();
        return finish(dsl, List.copyOf(found.values()));
    }

    private static void requireRowEach(Plan<?> plan, String call) {
        if (plan.content().joinsMany()) {
            throw new IllegalStateException(call + " of " + plan.subject()
                    + ": selectRelated of a to-many path repeats rows. Use prefetchRelated for it.");
        }
    }

    /** {@return some rows of a plan behind a place in its order; from the start where that is null} */
    public static <T> Page<T> page(DSLContext dsl, Reading<T> reading, @Nullable String after, int size) {
        Plan<T> plan = reading.plan();
        requireRowEach(plan, "page");
        Keyset keyset = Keyset.of(dsl, plan);
        Plan<T> rest = after == null ? plan : plan.where(keyset.behind(after));
        Reading<T> page = reading.with(rest.orderedBy(keyset.order()).sliced(Plan.Slice.of(Math.addExact(size, 1), 0)));
        Fetch<T> fetch = new Fetch<>(page);
        Node<T> target = fetch.target();
        int start = fetch.selected.size();
        Page<T> read = page.call(dsl, ReadForms.PAGE).read(rows -> page(target, rows, keyset, start, size));
        return fetch.finish(dsl, read);
    }

    private static <T> Page<T> page(Node<T> target, Rows rows, Keyset keyset, int start, int size) {
        NodeRow<T> row = target.row(rows);
        List<T> read = new ArrayList<>();
        String place = "";
        while (rows.next()) {
            if (read.size() == size) {
                return new Page<>(read, Optional.of(place));
            }
            read.add(row.read());
            if (read.size() == size) {
                place = keyset.place(rows, start);
            }
        }
        return new Page<>(read, Optional.empty());
    }

    /** {@return the first row of a plan, as it is now: MariaDB shows that to a locking read alone} */
    public static <T> Optional<T> locked(DSLContext dsl, Reading<T> reading) {
        Fetch<T> fetch = new Fetch<>(reading);
        Node<T> target = fetch.target();
        return reading.call(dsl, ReadForms.LOCKED).read(target::list).stream().findFirst();
    }

    /** {@return the rows of a plan as they come; to be closed} */
    public static <T> Stream<T> stream(DSLContext dsl, Reading<T> reading) {
        Plan<T> plan = reading.plan();
        requireRowEach(plan, "stream");
        Fetch<T> fetch = new Fetch<>(reading);
        Node<T> target = fetch.target();
        Streaming rows = Streaming.open(dsl, STREAM_CHUNK, one -> Selects.select(one, plan, fetch.selected));
        return Stream.generate(() -> Unread.read(() -> rows.cursor().fetchNext(STREAM_CHUNK)))
                .takeWhile(chunk -> !chunk.isEmpty())
                .flatMap(chunk -> fetch.finish(dsl, target.list(new RecordRows(chunk))).stream())
                .onClose(rows::close);
    }

    /** {@return the rows of a plan that goes through a relation, with their links} */
    public static <T, L> List<Linked<T, L>> links(DSLContext dsl, Reading<T> reading, ModelType<L, ?, ?, ?> type) {
        if (reading.plan().content().isFlat()) {
            return reading.call(dsl, ReadForms.LINKS).read(any -> new Fetch<>(reading).linked(type), LinkedNodes::list);
        }
        Fetch<T> fetch = new Fetch<>(reading);
        LinkedNodes<T, L> nodes = fetch.linked(type);
        return fetch.finish(dsl, reading.call(dsl, ReadForms.LINKS).read(nodes::list));
    }

    /** {@return the keys of the targets of a plan that goes through a relation} */
    public static List<Object> ids(DSLContext dsl, Reading<?> reading) {
        ModelKey<?> key = reading.plan().type().key();
        int size = key.columns().size();
        return reading.call(dsl, ReadForms.IDS)
                .read(rows -> rows.list(row -> key.join().apply(row.values(0, size))));
    }

    /** {@return the rows of a plan that have one of these keys, by key} */
    static <T> Map<Object, T> byKey(DSLContext dsl, Reading<T> reading, ModelKey<?> key, Collection<?> keys) {
        Fetch<T> fetch = new Fetch<>(reading);
        Node<T> target = fetch.target();
        Map<Object, T> found = new HashMap<>();
        for (@Nullable Object[] binds : binds(dsl, List.copyOf(key.columns()), key, keys)) {
            reading.call(dsl, ReadForms.BY_KEY, binds).read(rows -> {
                while (rows.next()) {
                    found.put(target.key(rows), target.read(rows));
                }
                return rows;
            });
        }
        return fetch.finish(dsl, found);
    }

    /** {@return the rows at the other end of a relation, by the keys of these owners: each is a key} */
    public static <P, T> Map<P, List<T>> targets(DSLContext dsl, Reading<T> reading, Collection<? extends P> owners) {
        Fetch<T> fetch = new Fetch<>(reading);
        Node<T> target = fetch.owned();
        return fetch.byOwner(dsl, ReadForms.BY_OWNER, owners, rows -> fetch.once(target, rows));
    }

    /** {@return the rows at the other end of a relation with their links, by the keys of these owners: each is a key} */
    public static <P, T, L> Map<P, List<Linked<T, L>>> links(
            DSLContext dsl, Reading<T> reading, ModelType<L, ?, ?, ?> type, Collection<? extends P> owners) {
        Fetch<T> fetch = new Fetch<>(reading);
        LinkedNodes<T, L> nodes = fetch.linked(type);
        return fetch.byOwner(dsl, ReadForms.LINKS_BY_OWNER, owners, rows -> {
            Supplier<T> target = fetch.once(nodes.target(), rows);
            NodeRow<L> link = nodes.link().row(rows);
            return () -> new Linked<>(target.get(), link.read());
        });
    }

    private <P, X> Map<P, List<X>> byOwner(
            DSLContext dsl, Form<Reading<?>> form, Collection<? extends P> owners, Function<Rows, Supplier<X>> reader) {
        requireRowEach(plan, "prefetchRelated");
        ByOwner owner = new ByOwner(plan.requireScope().link(), selected);
        Map<P, List<X>> found = new LinkedHashMap<>();
        owners.forEach(key -> found.put(Objects.requireNonNull(key, "owner"), new ArrayList<>()));
        ModelKey<?> key = owner.link().owner().key();
        List<Field<?>> columns = List.copyOf(owner.link().ownerKey().columns());
        for (@Nullable Object[] binds : binds(dsl, columns, key, found.keySet())) {
            reading.call(dsl, form, binds).read(rows -> {
                Supplier<X> row = reader.apply(rows);
                Object last = null;
                List<X> list = null;
                while (rows.next()) {
                    Object current = owner.key(rows);
                    if (!current.equals(last)) { // most often the rows of an owner follow each other
                        list = found.get(current);
                        last = current;
                    }
                    if (list != null) { // else the key is another one, which the database takes for the same
                        list.add(row.get());
                    }
                }
                return rows;
            });
        }
        return finish(dsl, found);
    }

    @SuppressWarnings("unchecked") // the keys are keys of that model
    private static <K> List<@Nullable Object[]> binds(
            DSLContext dsl, List<Field<?>> columns, ModelKey<K> key, Collection<?> keys) {
        return Origin.binds(dsl.family(), columns, key, (Collection<K>) keys);
    }

    /** Reads a row that comes twice once, so that one row is one instance. */
    private Supplier<T> once(Node<T> target, Rows rows) {
        NodeRow<T> row = target.row(rows);
        return () -> {
            Object parts = target.parts(rows);
            T known = read.get(parts);
            if (known == null) {
                known = row.read();
                read.put(parts, known);
            }
            return known;
        };
    }

    private Node<T> owned() {
        selected.addAll(plan.requireScope().link().ownerKey().columns());
        return target();
    }

    private <L> LinkedNodes<T, L> linked(ModelType<L, ?, ?, ?> type) {
        Node<L> link = new Node<>(type, type.table(), Plan.Content.ALL, selected);
        return new LinkedNodes<>(target(), link);
    }

    private Node<T> target() {
        Paths.requireRead(plan);
        Node<T> node = new Node<>(plan.type(), plan.type().table(), plan.content(), selected);
        plan.content().joined().forEach(steps -> node.join(steps, plan.content(), selected));
        for (int i = 0; i < reading.prefetched().size(); i++) {
            Plan.Prefetch prefetch = plan.content().prefetched().get(i);
            Reading<?> what = reading.prefetched().get(i);
            Node<?> at = node.join(prefetch.to(), plan.content(), selected);
            if (prefetch.route() instanceof Route.ToMany toMany) {
                ManyPrefetch<?> many = many(at, toMany.link(), what);
                at.prefetch(many);
                prefetches.add(many);
            } else {
                RefPrefetch<?, ?> ref = ref(((Route.ToOne) prefetch.route()).reference(), what);
                at.prefetch(ref);
                prefetches.add(ref);
            }
        }
        return node;
    }

    @SuppressWarnings("unchecked") // a prefetch is of the model that its route leads to
    private static <U> ManyPrefetch<U> many(Node<?> owner, Link<?, U, ?, ?> link, Reading<?> target) {
        return new ManyPrefetch<>(owner, link, (Reading<U>) target);
    }

    @SuppressWarnings("unchecked") // a prefetch is of the model that its route leads to
    private static <U, J> RefPrefetch<U, J> ref(Reference<U, J> reference, Reading<?> target) {
        return new RefPrefetch<>(reference, (Reading<U>) target);
    }

    private <X> X finish(DSLContext dsl, X read) {
        prefetches.forEach(prefetch -> prefetch.load(dsl));
        return read;
    }
}

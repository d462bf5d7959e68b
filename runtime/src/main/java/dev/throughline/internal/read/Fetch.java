package dev.throughline.internal.read;

import dev.throughline.Linked;
import dev.throughline.Page;
import dev.throughline.generated.Link;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Once;
import dev.throughline.internal.jdbc.RecordRows;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** One reading of a plan: the statement's columns, its rows as models, and then what is prefetched. */
public final class Fetch<T> {
    /** How many rows of a stream are read before what they need is prefetched. */
    private static final int STREAM_CHUNK = 1000;

    private final DSLContext dsl;
    private final Plan<T> plan;
    private final List<Field<?>> selected = new ArrayList<>();
    private final List<Prefetch> prefetches = new ArrayList<>();

    private Fetch(DSLContext dsl, Plan<T> plan) {
        this.dsl = dsl;
        this.plan = plan;
    }

    /** {@return the rows of a plan} */
    public static <T> List<T> all(DSLContext dsl, Plan<T> plan) {
        if (plan.isWhole()) {
            return Whole.all(dsl, plan);
        }
        Fetch<T> fetch = new Fetch<>(dsl, plan);
        Node<T> target = fetch.target();
        return plan.content().joinsMany()
                ? fetch.grouped(target)
                : fetch.finish(fetch.list(Selects.select(dsl, plan, fetch.selected), target));
    }

    /** A row of the model comes once for each row that is joined to it. */
    private List<T> grouped(Node<T> target) {
        Map<Object, T> rows = new LinkedHashMap<>();
        each(Selects.joined(dsl, plan, selected), row -> {
            rows.computeIfAbsent(Objects.requireNonNull(target.key(row), "key"), any -> target.read(row));
            target.collect(row);
        });
        target.finish();
        return finish(List.copyOf(rows.values()));
    }

    private static void requireRowEach(Plan<?> plan, String call) {
        if (plan.content().joinsMany()) {
            throw new IllegalStateException(call + " of " + plan.subject()
                    + ": selectRelated of a to-many path repeats rows. Use prefetchRelated for it.");
        }
    }

    /** {@return some rows of a plan behind a place in its order; from the start where that is null} */
    public static <T> Page<T> page(DSLContext dsl, Plan<T> plan, @Nullable String after, int size) {
        requireRowEach(plan, "page");
        Keyset keyset = Keyset.of(dsl, plan);
        Plan<T> rest = after == null ? plan : plan.where(keyset.behind(after));
        Plan<T> page = rest.orderedBy(keyset.order()).sliced(new Plan.Slice(Math.addExact(size, 1), 0));
        Fetch<T> fetch = new Fetch<>(dsl, page);
        Node<T> target = fetch.target();
        int start = fetch.selected.size();
        fetch.selected.addAll(keyset.fields());
        Result<Record> found = Selects.select(dsl, page, fetch.selected).fetch();
        List<T> rows = fetch.finish(target.list(new RecordRows(found.subList(0, Math.min(size, found.size())))));
        return new Page<>(
                rows, found.size() > size ? Optional.of(keyset.place(found.get(size - 1), start)) : Optional.empty());
    }

    /** {@return the first row of a plan, as it is now: MariaDB shows that to a locking read alone} */
    public static <T> Optional<T> locked(DSLContext dsl, Plan<T> plan) {
        Fetch<T> fetch = new Fetch<>(dsl, plan);
        Node<T> target = fetch.target();
        var rows = dsl.select(fetch.selected).from(Selects.from(plan)).where(Selects.where(plan));
        return fetch.list(dsl.family() == SQLDialect.MARIADB ? rows.forShare() : rows, target).stream()
                .findFirst();
    }

    /** {@return the rows of a plan as they come; to be closed} */
    public static <T> Stream<T> stream(DSLContext dsl, Plan<T> plan) {
        requireRowEach(plan, "stream");
        Fetch<T> fetch = new Fetch<>(dsl, plan);
        Node<T> target = fetch.target();
        Streaming rows = Streaming.open(dsl, STREAM_CHUNK, one -> Selects.select(one, plan, fetch.selected));
        return Stream.generate(() -> rows.cursor().fetchNext(STREAM_CHUNK))
                .takeWhile(chunk -> !chunk.isEmpty())
                .flatMap(chunk -> fetch.finish(target.list(new RecordRows(chunk))).stream())
                .onClose(rows::close);
    }

    /** {@return the rows of a plan that goes through a relation, with their links} */
    public static <T, L> List<Linked<T, L>> links(DSLContext dsl, Plan<T> plan, ModelType<L, ?, ?, ?> type) {
        if (plan.isWhole()) {
            return Whole.links(dsl, plan, type);
        }
        Fetch<T> fetch = new Fetch<>(dsl, plan);
        Node<L> link = new Node<>(type, type.table(), Plan.Content.ALL, fetch.selected);
        Node<T> target = fetch.target();
        LinkedNodes<T, L> nodes = new LinkedNodes<>(target, link);
        return fetch.finish(Once.read(dsl, Selects.select(dsl, plan, fetch.selected), nodes::list));
    }

    /** {@return the rows of a plan that have one of these keys, by key} */
    static <T> Map<Object, T> byKey(DSLContext dsl, Plan<T> plan, ModelKey<?> key, Collection<?> keys) {
        Fetch<T> fetch = new Fetch<>(dsl, plan);
        Node<T> target = fetch.target();
        Map<Object, T> found = new HashMap<>();
        for (Condition some : in(dsl, List.copyOf(key.columns()), key, keys)) {
            fetch.each(
                    Selects.select(dsl, plan.where(some), fetch.selected),
                    row -> found.put(target.key(row), target.read(row)));
        }
        return fetch.finish(found);
    }

    /** {@return the rows at the other end of a relation, by the keys of these owners; none for one without rows} */
    public static <T> Map<Object, List<T>> targets(DSLContext dsl, Plan<T> plan, Collection<?> owners) {
        Fetch<T> fetch = new Fetch<>(dsl, plan);
        ByOwner owner = new ByOwner(plan.requireScope().link(), fetch.selected);
        Node<T> target = fetch.target();
        return fetch.byOwner(owners, owner, fetch.once(target));
    }

    /** {@return the rows at the other end of a relation with their links, by the keys of these owners} */
    public static <T, L> Map<Object, List<Linked<T, L>>> links(
            DSLContext dsl, Plan<T> plan, ModelType<L, ?, ?, ?> type, Collection<?> owners) {
        Fetch<T> fetch = new Fetch<>(dsl, plan);
        ByOwner owner = new ByOwner(plan.requireScope().link(), fetch.selected);
        Node<L> link = new Node<>(type, type.table(), Plan.Content.ALL, fetch.selected);
        Function<Rows, T> target = fetch.once(fetch.target());
        return fetch.byOwner(owners, owner, row -> new Linked<>(target.apply(row), link.read(row)));
    }

    private <X> Map<Object, List<X>> byOwner(Collection<?> owners, ByOwner owner, Function<Rows, X> read) {
        requireRowEach(plan, "prefetchRelated");
        Map<Object, List<X>> found = new LinkedHashMap<>();
        for (Condition some : in(dsl, owner.columns(), owner.link().owner().key(), owners)) {
            each(owner.select(dsl, plan.where(some), selected), row -> found.computeIfAbsent(
                            owner.key(row), any -> new ArrayList<>())
                    .add(read.apply(row)));
        }
        return finish(found);
    }

    @SuppressWarnings("unchecked") // the keys are keys of that model
    private static <K> List<Condition> in(DSLContext dsl, List<Field<?>> columns, ModelKey<K> key, Collection<?> keys) {
        return KeySets.in(dsl, columns, key, (Collection<K>) keys);
    }

    /** Reads a row that comes twice once, so that one row is one instance. */
    private Function<Rows, T> once(Node<T> target) {
        Map<Object, T> read = new HashMap<>();
        return row -> {
            Object key = target.key(row);
            T known = read.get(key);
            if (known == null) {
                known = target.read(row);
                read.put(key, known);
            }
            return known;
        };
    }

    private Node<T> target() {
        Node<T> node = new Node<>(plan.type(), plan.type().table(), plan.content(), selected);
        plan.content().joined().forEach(steps -> node.join(steps, plan.content(), selected));
        for (Plan.Prefetch prefetch : plan.content().prefetched()) {
            Node<?> at = node.join(prefetch.to(), plan.content(), selected);
            if (prefetch.route() instanceof Route.ToMany toMany) {
                ManyPrefetch<?> many = many(at, toMany.link(), prefetch.plan());
                at.prefetch(many);
                prefetches.add(many);
            } else {
                RefPrefetch<?, ?> ref = ref(((Route.ToOne) prefetch.route()).reference(), prefetch.plan());
                at.prefetch(ref);
                prefetches.add(ref);
            }
        }
        return node;
    }

    @SuppressWarnings("unchecked") // a prefetch's plan is of the model that its route leads to
    private static <U> ManyPrefetch<U> many(Node<?> owner, Link<?, U, ?, ?> link, Plan<?> target) {
        return new ManyPrefetch<>(owner, link, (Plan<U>) target);
    }

    @SuppressWarnings("unchecked") // a prefetch's plan is of the model that its route leads to
    private static <U, J> RefPrefetch<U, J> ref(Reference<U, J> reference, Plan<?> target) {
        return new RefPrefetch<>(reference, (Plan<U>) target);
    }

    private List<T> list(ResultQuery<Record> query, Node<T> node) {
        return Once.read(dsl, query, node::list);
    }

    private void each(ResultQuery<Record> query, Consumer<Rows> row) {
        Once.read(dsl, query, rows -> {
            while (rows.next()) {
                row.accept(rows);
            }
            return rows;
        });
    }

    private <X> X finish(X read) {
        prefetches.forEach(prefetch -> prefetch.load(dsl));
        return read;
    }
}

package dev.throughline.internal.link;

import dev.throughline.ModelTable;
import dev.throughline.generated.Link;
import dev.throughline.generated.ModelKey;
import dev.throughline.internal.AutomaticValues;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.jdbc.Form;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * The links of one owner.
 *
 * @param link the relation
 * @param owner the owner's key
 * @param <P> the type of the owner's key
 * @param <K> the type of the target's key
 */
public record OwnerLinks<P, K>(Link<P, ?, ?, ?> link, P owner) {
    /** {@return the links that a plan goes through, which has an owner} */
    @SuppressWarnings("unchecked") // the scope's owner is a key of the link's owner
    static OwnerLinks<Object, Object> of(Plan.Scope scope) {
        return new OwnerLinks<>((Link<Object, ?, ?, ?>) scope.link(), Objects.requireNonNull(scope.owner(), "owner"));
    }

    ModelTable<?, ?> table() {
        return link.type().table();
    }

    List<Field<?>> ownerColumns() {
        return List.copyOf(link.ownerKey().columns());
    }

    List<Field<?>> targetColumns() {
        return List.copyOf(link.targetKey().columns());
    }

    /** {@return the columns of both keys, the owner's first} */
    List<Field<?>> pair() {
        List<Field<?>> pair = new ArrayList<>(ownerColumns());
        pair.addAll(targetColumns());
        return pair;
    }

    ModelKey<P> ownerKey() {
        return link.owner().key();
    }

    @SuppressWarnings("unchecked") // K is the target's key
    ModelKey<K> targetKey() {
        return (ModelKey<K>) link.target().key();
    }

    List<Field<?>> ownerValues() {
        return Conditions.values(ownerColumns(), ownerKey(), owner);
    }

    List<Field<?>> targetValues(K target) {
        return Conditions.values(targetColumns(), targetKey(), target);
    }

    /** {@return the values of both keys, the owner's first} */
    List<Field<?>> values(K target) {
        List<Field<?>> values = new ArrayList<>(ownerValues());
        values.addAll(targetValues(target));
        return values;
    }

    List<?> ownerParts() {
        return ownerKey().parts().apply(owner);
    }

    /** {@return the parts of the owner's key, and more behind them, as what is bound} */
    @Nullable
    Object[] ownerBinds(@Nullable Object... more) {
        @Nullable Object[] binds = new Object[ownerKey().size() + more.length];
        System.arraycopy(more, 0, binds, ownerKey().put(owner, binds, 0), more.length);
        return binds;
    }

    /** {@return the parts of both keys, the owner's first, as what is bound} */
    @Nullable
    Object[] binds(K target) {
        @Nullable Object[] binds = new Object[ownerKey().size() + targetKey().size()];
        targetKey().put(target, binds, ownerKey().put(owner, binds, 0));
        return binds;
    }

    /** {@return the insert of one link, with values of its own columns} */
    Call<Link<?, ?, ?, ?>> insert(
            DSLContext dsl, Form<Link<?, ?, ?, ?>> form, K target, Map<Field<?>, @Nullable Object> values) {
        @Nullable Object[] pair = binds(target);
        if (values.isEmpty()) {
            return Call.of(dsl, form, link, pair);
        }
        @Nullable Object[] all = Arrays.copyOf(pair, pair.length + values.size());
        int at = pair.length;
        for (Object value : values.values()) {
            all[at++] = value;
        }
        return Call.of(dsl, form, link, all).naming(values.keySet());
    }

    /** {@return that a link is this owner's} */
    Condition isOwner() {
        return Conditions.eq(ownerColumns(), ownerKey(), owner);
    }

    /** {@return that a row of the owner's table is the owner} */
    Condition isOwnerRow() {
        return Conditions.eq(List.copyOf(ownerKey().columns()), ownerKey(), owner);
    }

    /** {@return that a link is the one of this owner and a target} */
    Condition isPair(K target) {
        return isOwner().and(Conditions.eq(targetColumns(), targetKey(), target));
    }

    /** {@return that a row is of the link of this owner and a target: it, or its mirror where the relation is symmetrical} */
    Condition isLink(K target) {
        return link.isSymmetrical()
                ? isPair(target).or(isTarget().and(Conditions.eq(ownerColumns(), targetKey(), target)))
                : isPair(target);
    }

    /** {@return that a row of a symmetrical relation leads to this owner} */
    Condition isTarget() {
        return Conditions.eq(targetColumns(), ownerKey(), owner);
    }

    /** {@return the parts of both keys, the owner's first} */
    List<?> parts(K target) {
        List<Object> parts = new ArrayList<>(ownerKey().parts().apply(owner));
        parts.addAll(targetKey().parts().apply(target));
        return parts;
    }

    /** {@return the parts of both keys of some links, the owner's first} */
    List<List<?>> parts(Collection<? extends K> targets) {
        List<List<?>> pairs = new ArrayList<>(targets.size());
        targets.forEach(target -> pairs.add(parts(target)));
        return pairs;
    }

    /** {@return values of one link's own columns, with those that nobody has to give} */
    Map<Field<?>, @Nullable Object> row(DSLContext dsl, Map<Field<?>, @Nullable Object> values) {
        return AutomaticValues.row(dsl, link.type(), values);
    }

    /** {@return the target's key of its parts} */
    K target(List<?> parts) {
        return targetKey().join().apply(parts);
    }

    /** {@return the targets whose keys the rows are} */
    List<K> targets(Rows rows) {
        return rows.list(row -> target(row.values()));
    }

    /** {@return new links to some targets, without values of their own} */
    NewLinks to(DSLContext dsl, Collection<? extends K> targets) {
        List<List<?>> rows = new ArrayList<>();
        targets.forEach(target -> rows.add(targetKey().parts().apply(target)));
        return NewLinks.ofOwner(dsl, this, targetColumns(), rows);
    }

    /** {@return new links with values of these columns, by target} */
    NewLinks to(DSLContext dsl, Map<? extends K, Map<Field<?>, @Nullable Object>> values, Collection<Field<?>> own) {
        List<Field<?>> columns = new ArrayList<>(targetColumns());
        columns.addAll(own);
        List<List<?>> rows = new ArrayList<>();
        values.forEach((target, given) -> {
            List<@Nullable Object> row = new ArrayList<>(targetKey().parts().apply(target));
            own.forEach(column -> row.add(given.get(column)));
            rows.add(row);
        });
        return NewLinks.ofOwner(dsl, this, columns, rows);
    }

    /** {@return the targets of those pairs that are this owner's, sorted} */
    Set<K> targets(List<? extends List<?>> pairs) {
        int start = ownerColumns().size();
        List<?> ours = ownerKey().parts().apply(owner);
        List<K> targets = new ArrayList<>();
        pairs.forEach(pair -> {
            if (!link.isSymmetrical() || pair.subList(0, start).equals(ours)) {
                targets.add(target(pair.subList(start, pair.size())));
            }
        });
        return sorted(targets);
    }

    /** {@return the targets' keys once each, in one order for all who write: opposite orders deadlock} */
    Set<K> sorted(Collection<? extends K> keys) {
        return sorted(targetKey(), keys);
    }

    /** {@return keys once each, in one order for all who write} */
    static <X> Set<X> sorted(ModelKey<X> type, Collection<? extends X> keys) {
        List<X> sorted = new ArrayList<>(keys.size());
        keys.forEach(key -> sorted.add(Objects.requireNonNull(key, "key")));
        sorted.sort(
                type.columns().size() == 1
                        ? PARTS
                        : (left, right) ->
                                compare(type.parts().apply(left), type.parts().apply(right)));
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }

    /** {@return which of two keys comes first, by their parts, in the order in which all write} */
    static int compare(List<?> left, List<?> right) {
        for (int i = 0; i < left.size(); i++) {
            int order = Objects.compare(left.get(i), right.get(i), PARTS);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Parts of the same column have the same type; one that has no order of its own is put in that of its text. */
    @SuppressWarnings("unchecked")
    private static final Comparator<Object> PARTS = (left, right) -> left instanceof Comparable<?>
            ? ((Comparable<Object>) left).compareTo(right)
            : left.toString().compareTo(right.toString());
}

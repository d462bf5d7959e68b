package dev.throughline.internal;

import dev.throughline.generated.ModelType;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Key;

/** What a database says of a row that breaks a rule of its table, in our words. Anything else stays as it is. */
public final class Refusals {
    private Refusals() {}

    /**
     * {@return the failure with the columns that it may be about}
     *
     * @param call what was refused
     * @param type the model of the row
     * @param lacks whether the row has no value for a column
     */
    public static RuntimeException ofMissingValue(
            RuntimeException e, String call, ModelType<?, ?, ?, ?> type, Predicate<Field<?>> lacks) {
        return Failures.isMissingValue(e) ? Failures.explained(e, call + ": " + missing(type, lacks)) : e;
    }

    /**
     * {@return the failure of a row that is written, with the columns that it may be about}
     *
     * @param call what was refused
     * @param type the model of the row
     * @param lacks whether the row has no value for a column
     */
    public static RuntimeException ofWrite(
            RuntimeException e, String call, ModelType<?, ?, ?, ?> type, Predicate<Field<?>> lacks) {
        if (Failures.isDuplicate(e)) {
            return Failures.explained(
                    e,
                    call + ": another row has the same value, where " + keys(type) + " is unique. Look for it first, as"
                            + " getOrCreate, updateOrCreate and upsert do.");
        }
        List<? extends ForeignKey<?, ?>> references = type.table().getReferences();
        if (Failures.isMissingRow(e) && !references.isEmpty()) {
            return Failures.explained(
                    e, call + ": a row is missing that " + columns(type, references) + " refers to. Write it first.");
        }
        return ofMissingValue(e, call, type, lacks);
    }

    /** {@return the failure of rows that are deleted} */
    public static RuntimeException ofDelete(RuntimeException e, ModelType<?, ?, ?, ?> type) {
        return Failures.isReferred(e)
                ? Failures.explained(
                        e,
                        type.name() + ".delete: a row of " + type.table().getName()
                                + " is referred to by another, which does not go"
                                + " with it. Delete that first, or declare the foreign key with onDelete = OnDelete.CASCADE or SET_NULL.")
                : e;
    }

    private static String missing(ModelType<?, ?, ?, ?> type, Predicate<Field<?>> lacks) {
        String columns = columns(
                type,
                column -> !column.getDataType().nullable()
                        && !column.getDataType().identity()
                        && lacks.test(column));
        if (!columns.isEmpty()) {
            return columns
                    + " has no value, and takes no null. Give it one, or let it be null: @Nullable, and a column that allows it.";
        }
        String key = columns(type, column -> column.getDataType().identity() && lacks.test(column));
        return key.isEmpty()
                ? "the table " + type.table().getName()
                        + " has a column that takes no null, has no default, and is not in the model."
                        + " Schema.of(...).validate(dsl) tells which."
                : key
                        + " is not counted up by the database. Make it an identity column, or assign the keys: @Id(generated = false).";
    }

    private static String keys(ModelType<?, ?, ?, ?> type) {
        return type.table().getKeys().stream()
                .map(key -> columns(type, List.of(key)))
                .collect(Collectors.joining(" or "));
    }

    private static String columns(ModelType<?, ?, ?, ?> type, Collection<? extends Key<?>> keys) {
        return columns(
                type, column -> keys.stream().anyMatch(key -> key.getFields().contains(column)));
    }

    private static String columns(ModelType<?, ?, ?, ?> type, Predicate<Field<?>> which) {
        return Stream.of(type.table().fields())
                .filter(which)
                .map(column -> type.table().getName() + "." + column.getName())
                .collect(Collectors.joining(", "));
    }
}

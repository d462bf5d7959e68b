package dev.throughline.internal;

import dev.throughline.generated.ModelType;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;

/** Rows that a database refuses because a column that takes no null has no value, in our words. */
public final class MissingValues {
    private MissingValues() {}

    /**
     * {@return the failure with the columns that it may be about; itself where it is about something else}
     *
     * @param call what was refused
     * @param type the model of the row
     * @param lacks whether the row has no value for a column
     */
    public static RuntimeException explained(
            RuntimeException e, String call, ModelType<?, ?, ?, ?> type, Predicate<Field<?>> lacks) {
        return Failures.isMissingValue(e) ? Failures.explained(e, call + ": " + words(type, lacks)) : e;
    }

    private static String words(ModelType<?, ?, ?, ?> type, Predicate<Field<?>> lacks) {
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

    private static String columns(ModelType<?, ?, ?, ?> type, Predicate<Field<?>> which) {
        return Stream.of(type.table().fields())
                .filter(which)
                .map(column -> type.table().getName() + "." + column.getName())
                .collect(Collectors.joining(", "));
    }
}

package dev.throughline.internal;

import dev.throughline.generated.AutomaticColumns;
import dev.throughline.generated.ModelType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Values that nobody has to give: keys that are made here, versions, and times. */
public final class AutomaticValues {
    /** As jOOQ's own {@code recordVersion} begins; 0 is the version of what has not been written. */
    private static final int FIRST_VERSION = 1;

    private AutomaticValues() {}

    /** {@return the values that all new rows of one call have where none are given: the version and the times} */
    public static Map<Field<?>, Object> ofNew(DSLContext dsl, ModelType<?, ?, ?, ?> type) {
        AutomaticColumns columns = type.automatic();
        if (columns.isEmpty()) {
            return Map.of();
        }
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        TableField<?, ?> version = columns.version();
        if (version != null) {
            values.put(version, version.getDataType().convert(FIRST_VERSION));
        }
        Clock clock = clock(dsl);
        Instant now = clock.instant();
        columns.created().forEach(column -> values.put(column, time(column, now, clock)));
        columns.updated().forEach(column -> values.put(column, time(column, now, clock)));
        return values;
    }

    /** {@return the values of one new row: those that are given, and automatic ones where none are} */
    public static Map<Field<?>, @Nullable Object> row(
            DSLContext dsl, ModelType<?, ?, ?, ?> type, Map<Field<?>, @Nullable Object> given) {
        return row(type, given, ofNew(dsl, type));
    }

    /**
     * {@return the values of a new row: those that are given, and automatic ones where none are}
     *
     * @param automatic those of all rows of the call
     */
    public static Map<Field<?>, @Nullable Object> row(
            ModelType<?, ?, ?, ?> type, Map<Field<?>, @Nullable Object> given, Map<Field<?>, Object> automatic) {
        Supplier<?> generator = type.key().generator();
        if (generator == null && automatic.isEmpty()) {
            return given;
        }
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        Field<?> key = type.key().columns().get(0);
        if (generator != null && !given.containsKey(key)) {
            row.put(key, generator.get());
        }
        row.putAll(given);
        automatic.forEach((column, value) -> {
            if (isNone(row.get(column))) {
                row.put(column, value);
            }
        });
        return row;
    }

    private static boolean isNone(@Nullable Object value) {
        return value == null || (value instanceof Number version && version.longValue() == 0);
    }

    /** {@return the values of a change: those that are given, the next version, and the time unless it is given} */
    public static Map<Field<?>, @Nullable Object> change(
            DSLContext dsl, ModelType<?, ?, ?, ?> type, Map<Field<?>, @Nullable Object> given) {
        AutomaticColumns columns = type.automatic();
        TableField<?, ?> version = columns.version();
        if (version == null && columns.updated().isEmpty()) {
            return given;
        }
        Map<Field<?>, @Nullable Object> change = new LinkedHashMap<>(given);
        Clock clock = clock(dsl);
        Instant now = clock.instant();
        for (TableField<?, ?> column : columns.updated()) {
            if (change.get(column) == null) {
                change.put(column, time(column, now, clock));
            }
        }
        if (version != null) {
            change.put(version, version.plus(DSL.inline(1)));
        }
        return change;
    }

    private static Clock clock(DSLContext dsl) {
        return dsl.configuration().data(Clock.class) instanceof Clock clock ? clock : Clock.systemUTC();
    }

    private static Object time(TableField<?, ?> column, Instant now, Clock clock) {
        Instant time = now.truncatedTo(ChronoUnit.MICROS);
        Class<?> type = column.getType();
        if (type == LocalDateTime.class) {
            return LocalDateTime.ofInstant(time, clock.getZone());
        }
        return type == OffsetDateTime.class ? OffsetDateTime.ofInstant(time, clock.getZone()) : time;
    }
}

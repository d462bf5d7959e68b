package dev.throughline.internal.read;

import dev.throughline.ModelTable;
import dev.throughline.ThroughlineException;
import dev.throughline.UnreadableRowException;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The models that rows are, or why one is none. */
public final class RowModels {
    private RowModels() {}

    /**
     * {@return the model of a row}
     *
     * @param table the model's table, alias or path, which the row has the columns of
     * @throws UnreadableRowException where a primitive is null, or the model's constructor throws
     */
    public static <T, B extends ModelTable<T, B>> T read(ModelType<T, ?, B, ?> type, B table, Row row) {
        try {
            return type.reader().apply(table, row);
        } catch (ThroughlineException | DataAccessException e) {
            throw e; // of a row that is read along with this one, or of the connection
        } catch (RuntimeException e) {
            throw new UnreadableRowException(
                    type.name() + key(type, table, row) + " cannot be read" + reason(type, table, row, e), e);
        }
    }

    private static String key(ModelType<?, ?, ?, ?> type, ModelTable<?, ?> table, Row row) {
        List<Object> parts = new ArrayList<>();
        for (TableField<?, ?> column : type.key().columns()) {
            parts.add(value(row, table, column));
        }
        return parts.contains(null) ? "" : " of the key " + type.key().join().apply(parts);
    }

    private static String reason(ModelType<?, ?, ?, ?> type, ModelTable<?, ?> table, Row row, RuntimeException e) {
        String nulls = e instanceof NullPointerException ? nulls(type, table, row) : "";
        return nulls.isEmpty()
                ? ", since its constructor refuses the row: " + e
                : ": " + nulls + " is null, or was not selected, and " + type.name()
                        + " takes no null there. Give the row a value and make the column not null, or make the component"
                        + " a boxed, @Nullable one.";
    }

    /** {@return the columns that have no value, and are not null in the model; empty for none} */
    private static String nulls(ModelType<?, ?, ?, ?> type, ModelTable<?, ?> table, Row row) {
        Stream<? extends Field<?>> required = Stream.of(type.table().fields())
                .filter(column -> !column.getDataType().nullable());
        Stream<? extends Field<?>> embedded = type.embedded().stream()
                .filter(record -> record.stream().anyMatch(column -> value(row, table, column) != null))
                .flatMap(List::stream);
        return Stream.concat(required, embedded)
                .filter(column -> value(row, table, column) == null)
                .distinct()
                .map(column -> type.table().getName() + "." + column.getName())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Object value(Row row, ModelTable<?, ?> table, Field<?> column) {
        Field<?> own = table.field(column.getUnqualifiedName());
        return own == null ? null : row.get(own);
    }
}

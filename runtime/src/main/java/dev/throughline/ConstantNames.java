package dev.throughline;

import java.util.Arrays;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/**
 * The names of an enum's constants, as a column has them. Other texts are refused: jOOQ's own converter reads them as null.
 *
 * @param <E> the enum
 */
final class ConstantNames<E extends Enum<E>> extends AbstractConverter<String, E> {
    private static final long serialVersionUID = 1L;

    private final ModelTable<?, ?> table;
    private final String column;

    ConstantNames(ModelTable<?, ?> table, String column, Class<E> constants) {
        super(String.class, constants);
        this.table = table;
        this.column = column;
    }

    @Override
    @SuppressWarnings("NullAway") // as jOOQ says: null for null
    public E from(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            return Enum.valueOf(toType(), name);
        } catch (IllegalArgumentException e) {
            throw unreadable(name);
        }
    }

    @Override
    @SuppressWarnings("NullAway") // as jOOQ says: null for null
    public String to(@Nullable E constant) {
        return constant == null ? null : constant.name();
    }

    private UnreadableRowException unreadable(String name) {
        String model = table.modelType().name();
        return new UnreadableRowException(
                model + " cannot be read: " + table.modelType().table().getName() + "." + column + " holds '" + name
                        + "', which is no constant of " + toType().getSimpleName() + ". It has "
                        + Arrays.toString(toType().getEnumConstants())
                        + ". Correct the row, add the constant, or say with @Column(converter = ...) how such a text is read.",
                null);
    }
}

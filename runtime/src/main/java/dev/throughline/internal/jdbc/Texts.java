package dev.throughline.internal.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * The texts that are kept for a configuration, in its {@code data()}, from where derived configurations have them too. They are
 * of one dialect and one state of the settings; where these are others, new ones take their place.
 */
final class Texts {
    /** Where a configuration has its texts; {@code false} there, and jOOQ runs all. */
    static final String KEY = "dev.throughline.texts";

    /** Sets of columns in inserts have no end; where so many come together, all are rendered anew. */
    private static final int MOST = 1000;

    private final SQLDialect dialect;
    private final Rendering rendering;
    private final Map<Key, Optional<Text>> texts = new ConcurrentHashMap<>();

    /**
     * What a text is of. Forms, subjects and columns are constants, and told apart by identity.
     *
     * @param form the shape of the statement
     * @param subject what it is of
     * @param columns the columns that the call names
     * @param values how many values there are
     * @param nulls which of them are null
     */
    record Key(Form<?> form, Object subject, List<Field<?>> columns, int values, long nulls) {
        @Override
        @SuppressWarnings("ReferenceEquality") // a relation's own equality compares all that it is made of
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && form == that.form
                    && subject == that.subject
                    && values == that.values
                    && nulls == that.nulls
                    && areSame(columns, that.columns);
        }

        @SuppressWarnings("ReferenceEquality") // a column's own equality compares names
        private static boolean areSame(List<Field<?>> left, List<Field<?>> right) {
            boolean same = left.size() == right.size();
            for (int i = 0; same && i < left.size(); i++) {
                same = left.get(i) == right.get(i);
            }
            return same;
        }

        @Override
        public int hashCode() {
            int hash = System.identityHashCode(form) * 31
                    + System.identityHashCode(subject)
                    + values
                    + Long.hashCode(nulls);
            for (int i = 0; i < columns.size(); i++) {
                hash = hash * 31 + System.identityHashCode(columns.get(i));
            }
            return hash;
        }
    }

    private Texts(Configuration configuration) {
        this.dialect = configuration.dialect();
        this.rendering = Rendering.of(configuration.settings());
    }

    /** {@return the texts of a configuration, which is to have some} */
    static Texts of(Configuration configuration) {
        if (configuration.data(KEY) instanceof Texts texts && texts.isFor(configuration)) {
            return texts;
        }
        Texts texts = new Texts(configuration);
        configuration.data(KEY, texts);
        return texts;
    }

    private boolean isFor(Configuration configuration) {
        return configuration.dialect() == dialect && rendering.isOf(configuration.settings());
    }

    /** {@return the text of a key; null where it cannot be kept} */
    @Nullable
    Text get(Key key, Supplier<@Nullable Text> rendered) {
        Optional<Text> text = texts.get(key);
        if (text == null) {
            if (texts.size() >= MOST) {
                texts.clear();
            }
            text = Optional.ofNullable(rendered.get());
            texts.put(key, text);
        }
        return text.orElse(null);
    }

    /** {@return the texts, a line each} */
    @Override
    public String toString() {
        List<String> lines = texts.values().stream()
                .flatMap(Optional::stream)
                .map(Text::sql)
                .sorted()
                .toList();
        return String.join("\n", lines);
    }
}

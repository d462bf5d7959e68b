package dev.throughline.internal.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * The texts that are kept for a configuration, in its {@code data()}, from where derived configurations have them too. They are
 * of one dialect and one state of the settings; where these are others, new ones take their place.
 */
final class KeptTexts {
    /** Where a configuration has its texts; {@code false} there, and jOOQ runs all. */
    static final String KEY = "dev.throughline.texts";

    /** Shapes have no end: where so many texts, or so long ones, have come, those that were not used since the last time go. */
    private static final int MOST = 500;

    private static final int LONGEST = 1 << 20;

    private final SQLDialect dialect;
    private final Rendering rendering;
    private volatile Map<Key, Text> texts = new ConcurrentHashMap<>();
    private volatile Map<Key, Text> older = Map.of();
    private int length;

    /**
     * What a text is of. Forms, subjects and columns are constants, and told apart by identity.
     *
     * @param form the shape of the statement
     * @param subject what it is of, or the {@link Shape} of that
     * @param columns the columns that the call names
     * @param values how many values there are
     */
    record Key(Form<?> form, Object subject, List<Field<?>> columns, int values) {
        @Override
        @SuppressWarnings("ReferenceEquality") // a relation's own equality compares all that it is made of
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && form == that.form
                    && (subject == that.subject || (subject instanceof Shape shape && shape.equals(that.subject)))
                    && values == that.values
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
            int ofSubject = subject instanceof Shape ? subject.hashCode() : System.identityHashCode(subject);
            int hash = System.identityHashCode(form) * 31 + ofSubject + values;
            for (int i = 0; i < columns.size(); i++) {
                hash = hash * 31 + System.identityHashCode(columns.get(i));
            }
            return hash;
        }
    }

    private KeptTexts(Configuration configuration) {
        this.dialect = configuration.dialect();
        this.rendering = Rendering.of(configuration.settings());
    }

    /** {@return the texts of a configuration; null where it wants none} */
    static @Nullable KeptTexts of(Configuration configuration) {
        Object known = configuration.data(KEY);
        if (known instanceof KeptTexts texts && texts.isFor(configuration)) {
            return texts;
        }
        if (Boolean.FALSE.equals(known)) {
            return null;
        }
        KeptTexts texts = new KeptTexts(configuration);
        configuration.data(KEY, texts);
        return texts;
    }

    private boolean isFor(Configuration configuration) {
        return configuration.dialect() == dialect && rendering.isOf(configuration.settings());
    }

    /** {@return the text of a key; null where it has not been rendered} */
    @Nullable
    Text find(Key key) {
        Text text = texts.get(key);
        if (text == null) {
            text = older.get(key);
            if (text != null) {
                keep(key, text);
            }
        }
        return text;
    }

    /** {@return the text of a key, which is kept} */
    synchronized Text keep(Key key, Text text) {
        if (texts.size() >= MOST || length >= LONGEST) {
            older = texts;
            texts = new ConcurrentHashMap<>();
            length = 0;
        }
        texts.put(key, text);
        length += text.sql().length();
        return text;
    }

    /** {@return the texts, a line each} */
    @Override
    public String toString() {
        Map<Key, Text> all = new HashMap<>(older);
        all.putAll(texts);
        List<String> lines = all.values().stream()
                .map(Text::sql)
                .filter(sql -> !sql.isEmpty())
                .sorted()
                .toList();
        return String.join("\n", lines);
    }
}

package dev.throughline.internal.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;

/**
 * A comment in front of each statement of a call, which names the call. It is the first of the listeners of a configuration that is
 * derived for the call, so that jOOQ writes it into what it runs itself; what is run over JDBC looks for it there.
 */
public final class SqlComment implements ExecuteListenerProvider {
    /** Where a configuration says whether it wants comments. */
    private static final String KEY = "dev.throughline.comments";

    private final String text;

    private SqlComment(String text) {
        this.text = text;
    }

    /**
     * {@return a context whose statements name a call, where its configuration asks for that; else the context itself}
     *
     * @param subject the model or relation, as in {@code Post.categories}
     * @param call the name of the call
     */
    public static DSLContext on(DSLContext dsl, String subject, String call) {
        Configuration configuration = dsl.configuration();
        if (!Boolean.TRUE.equals(configuration.data(KEY))) {
            return dsl;
        }
        Call.prepare(configuration);
        List<ExecuteListenerProvider> providers = new ArrayList<>();
        providers.add(new SqlComment("/* " + harmless(subject + "." + call) + " */ "));
        for (ExecuteListenerProvider other : configuration.executeListenerProviders()) {
            if (!(other instanceof SqlComment)) {
                providers.add(other);
            }
        }
        return configuration
                .derive(providers.toArray(ExecuteListenerProvider[]::new))
                .dsl();
    }

    /** {@return a name without what could end a comment, begin a hint, or be taken for a bind} */
    static String harmless(String name) {
        StringBuilder harmless = new StringBuilder(name.length());
        name.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || "_$.".indexOf(c) >= 0 ? c : '_')
                .forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    /** {@return a text with the comment of a configuration, which most often has none} */
    static String before(Configuration configuration, String sql) {
        SqlComment comment = of(configuration);
        return comment == null ? sql : comment.text + sql;
    }

    private static @Nullable SqlComment of(Configuration configuration) {
        ExecuteListenerProvider[] providers = configuration.executeListenerProviders();
        return providers.length > 0 && providers[0] instanceof SqlComment comment ? comment : null;
    }

    @Override
    public ExecuteListener provide() {
        return new Writer(text);
    }

    private static final class Writer implements ExecuteListener {
        private static final long serialVersionUID = 1L;

        private final String text;

        Writer(String text) {
            this.text = text;
        }

        @Override
        public void renderEnd(ExecuteContext context) {
            context.sql(text + context.sql());
        }
    }
}

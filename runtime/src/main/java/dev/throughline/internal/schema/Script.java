package dev.throughline.internal.schema;

import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.conf.Settings;
import org.jooq.conf.SettingsTools;
import org.jooq.impl.DSL;

/** Statements as text for tools that run scripts: each ended by a semicolon and a line break. */
public final class Script {
    private static final String COMMENT = "-- ";

    private final DSLContext dsl;
    private final StringBuilder text = new StringBuilder();

    /** An empty script that writes names as this context does. */
    public Script(DSLContext dsl) {
        Settings settings = SettingsTools.clone(dsl.settings()).withRenderFormatted(true);
        this.dsl = DSL.using(dsl.configuration().derive(settings));
    }

    /** Adds a statement. */
    public void statement(Query statement) {
        text.append(dsl.renderInlined(statement)).append(";\n");
    }

    /** Adds a comment. */
    void comment(String comment) {
        text.append(COMMENT).append(comment.replaceAll("\\R", " ")).append('\n');
    }

    /** Adds a statement as a comment. */
    void commented(Query statement) {
        (dsl.renderInlined(statement) + ";")
                .lines()
                .forEach(
                        line -> text.append(COMMENT).append("    ").append(line).append('\n'));
    }

    /** {@return the script} */
    public String text() {
        return text.toString();
    }
}

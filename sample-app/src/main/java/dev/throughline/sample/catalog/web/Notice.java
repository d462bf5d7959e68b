package dev.throughline.sample.catalog.web;

import io.jooby.Session;
import java.util.List;
import java.util.Optional;

/**
 * What a form has done, for the page that comes after it.
 *
 * @param text in a sentence
 * @param statements what was sent for it, as SQL
 */
record Notice(String text, List<String> statements) {
    private static final String TEXT = "notice";
    private static final String STATEMENTS = "notice.statements";

    void keep(Session session) {
        session.put(TEXT, text).put(STATEMENTS, String.join("\n", statements));
    }

    /** {@return what was kept; it is shown once} */
    static Optional<Notice> take(Session session) {
        List<String> statements = session.remove(STATEMENTS).value("").lines().toList();
        return session.remove(TEXT).toOptional().map(text -> new Notice(text, statements));
    }
}

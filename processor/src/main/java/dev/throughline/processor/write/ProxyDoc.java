package dev.throughline.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.throughline.processor.model.Relation;

/**
 * Writes the Javadoc of a proxy: its calls, and the SQL that each sends.
 *
 * @param relation the relation
 */
record ProxyDoc(Relation relation) {
    CodeBlock text() {
        String one = relation.target().names().variable();
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(
                        "The $L of one {@link $T}: {@link $T#$L()}",
                        relation.name(),
                        relation.owner().names().model(),
                        relation.declaring(),
                        relation.component())
                .add(relation.name().equals(relation.component()) ? "." : ", from its other end.")
                .add(relation.isSymmetrical() ? " A link goes both ways, as two rows.\n\n" : "\n\n")
                .add("<table>\n<caption>What calls send, in PostgreSQL's words</caption>\n")
                .add("<tr><th>call<th>SQL\n");
        if (!relation.link().needsValues()) {
            call(doc, "add(" + one + ")", inserted("", " values (?, ?)"));
            call(doc, "addAll(" + relation.name() + ")", inserted("", " select ?, x from unnest(?) x"));
        } else {
            call(doc, "add(" + one + ", link -> ...)", inserted(", ...", " values (?, ?, ...)"));
        }
        call(doc, "remove(" + one + ")", "delete from " + link() + " where " + pair());
        call(doc, "clear()", "delete from " + link() + where() + (relation.isSymmetrical() ? " or " + target() : ""));
        call(doc, "contains(" + one + ")", "select 1 from " + link() + where() + " and " + target());
        call(
                doc,
                "all()",
                "select ... from " + link() + " join " + relation.target().table() + " on ..." + where());
        call(doc, "count()", "select count(*) from " + link() + where());
        return doc.add("</table>").build();
    }

    private static void call(CodeBlock.Builder doc, String call, String sql) {
        doc.add("<tr><td>{@code $L}\n    <td>{@code $L}\n", call, sql);
    }

    private String link() {
        return relation.link().table();
    }

    private String inserted(String columns, String rows) {
        String owner = relation.ownerKey().column();
        String target = relation.targetKey().column();
        String insert = "insert into " + link() + " (" + owner + ", " + target + columns + ")";
        String conflict = " on conflict ... do nothing";
        return relation.isSymmetrical()
                ? "with made as (" + insert + " select ... from unnest(?, ?)" + conflict + " returning ...) " + insert
                        + " select ... from unnest(?, ?) where exists (... made ...)" + conflict
                : insert + rows + conflict;
    }

    private String pair() {
        String pair = owner() + " and " + target();
        return relation.isSymmetrical() ? pair + " or " + target() + " and " + owner() : pair;
    }

    private String owner() {
        return relation.ownerKey().column() + " = ?";
    }

    private String target() {
        return relation.targetKey().column() + " = ?";
    }

    private String where() {
        return " where " + owner();
    }
}

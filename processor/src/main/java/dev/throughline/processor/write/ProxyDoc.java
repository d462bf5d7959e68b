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
                .add(relation.name().equals(relation.component()) ? ".\n\n" : ", from its other end.\n\n")
                .add("<table>\n<caption>What calls send, in PostgreSQL's words</caption>\n")
                .add("<tr><th>call<th>SQL\n");
        if (!relation.link().needsValues()) {
            call(doc, "add(" + one + ")", insert() + " values (?, ?)" + conflict());
            call(doc, "addAll(" + relation.name() + ")", insert() + " select ?, x from unnest(?) x" + conflict());
        } else {
            String columns =
                    relation.ownerKey().column() + ", " + relation.targetKey().column();
            call(
                    doc,
                    "add(" + one + ", link -> ...)",
                    "insert into " + link() + " (" + columns + ", ...) values (?, ?, ...)" + conflict());
        }
        call(
                doc,
                "remove(" + one + ")",
                "delete from " + link() + where() + " and "
                        + relation.targetKey().column() + " = ?");
        call(doc, "clear()", "delete from " + link() + where());
        call(
                doc,
                "contains(" + one + ")",
                "select 1 from " + link() + where() + " and "
                        + relation.targetKey().column() + " = ?");
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

    private String insert() {
        return "insert into " + link() + " (" + relation.ownerKey().column() + ", "
                + relation.targetKey().column() + ")";
    }

    private static String conflict() {
        return " on conflict ... do nothing";
    }

    private String where() {
        return " where " + relation.ownerKey().column() + " = ?";
    }
}

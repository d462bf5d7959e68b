package dev.throughline.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.throughline.processor.model.Field;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Relation;
import dev.throughline.processor.model.SqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the Javadoc of a proxy: its calls, and the SQL that each sends. */
final class ProxyDoc {
    /** What the runtime sends any number of in one bind. */
    private static final Set<SqlType> ARRAYS =
            EnumSet.of(SqlType.BIGINT, SqlType.INTEGER, SqlType.SMALLINT, SqlType.VARCHAR, SqlType.UUID);

    private final Relation relation;
    private final String link;
    private final List<String> owner;
    private final List<String> target;
    /** The table in one piece: JavaPoet looks at each part that it is given. */
    private final StringBuilder table = new StringBuilder();

    ProxyDoc(Relation relation) {
        this.relation = relation;
        this.link = relation.link().table();
        this.owner = columns(relation.ownerKey());
        this.target = columns(relation.targetKey());
    }

    CodeBlock text() {
        CodeBlock.Builder doc = CodeBlock.builder();
        doc.add(
                        "The $L of one {@link $T}$L.",
                        relation.name(),
                        relation.owner().names().model(),
                        declaration())
                .add(relation.isSymmetrical() ? " A link goes both ways, as two rows." : "");
        if (relation.link().needsValues()) {
            doc.add(
                    " Each {@link $T} has columns to be given, so a call that makes one takes a {@code link -> ...}: call"
                            + " {@code putAll} for {@code addAll}, and {@code setLinks} for {@code set}.",
                    relation.link().names().model());
        }
        table.append("\n\n<table>\n<caption>What calls send, in PostgreSQL's words</caption>\n<tr><th>call<th>SQL\n");
        if (relation.isSymmetrical()) {
            writesBothWays(relation.target().names().variable());
        } else {
            writes(relation.target().names().variable(), relation.name());
        }
        reads(relation.target().names().variable());
        return doc.add("$L", table.append("</table>")).build();
    }

    private CodeBlock declaration() {
        boolean isOtherEnd = !relation.name().equals(relation.component().name());
        CodeBlock declared = Docs.relation(relation.declaring(), relation.component());
        return isOtherEnd || relation.component().isRead()
                ? CodeBlock.of(": $L$L", declared, isOtherEnd ? ", from its other end" : "")
                : CodeBlock.of("");
    }

    private void writes(String one, String many) {
        boolean takesValues = relation.link().needsValues();
        String values = takesValues ? ", link -> ..." : "";
        String insert = takesValues ? insert(", ...", values() + ", ...") : insert("", values());
        String add = insert + unlessLinked();
        call("add(" + one + values + ")", add);
        if (!takesValues) {
            call("addAll(" + many + ")", insertAll() + " returning " + pair());
        }
        call("put(" + one + ", link -> ...)", insert(", ...", values() + ", ...") + unlessLinked());
        next("where that is linked,", "update " + link + " set ... where " + isPair() + " and ...");
        if (!takesValues) {
            call("set(" + many + ")", lock());
            next("then", difference());
            call("toggle(" + one + ")", deletion(isPair()));
            next("where that was not linked,", add);
        }
        call(
                "create(" + one + " -> ..." + values + ")",
                "insert into " + relation.target().table() + " (...) values (...) returning ...");
        next("then", insert);
        call("remove(" + one + ")", deletion(isPair()));
        call("removeAll(" + many + ")", deletion(is(owner) + " and " + isAny() + " returning " + list(target)));
        call("clear()", deletion(is(owner)));
    }

    private void writesBothWays(String one) {
        String insert = "insert into " + link + " (" + pair() + (relation.link().needsValues() ? ", ..." : "") + ")";
        call(
                "add(" + one + (relation.link().needsValues() ? ", link -> ...)" : ")"),
                "with made as (" + insert + " select ... from unnest(...)" + unlessLinked() + " returning ...) "
                        + insert + " select ... from unnest(...) where exists (... made ...)" + unlessLinked());
        call("remove(" + one + ")", deletion(isPair() + " or " + is(target) + " and " + is(owner)));
        call("clear()", deletion(is(owner) + " or " + is(target)));
    }

    private void reads(String one) {
        String rows = link + " join " + relation.target().table() + " on " + joined() + " where " + is(owner);
        String order = relation.orderBy().isEmpty() ? "" : " order by ...";
        call("contains(" + one + ")", exists(isPair()));
        call("all()", "select ... from " + rows + order);
        call("links()", "select " + pair() + ", ... from " + rows + order);
        call(
                "ids()",
                "select " + list(target) + " from " + (order.isEmpty() ? link + " where " + is(owner) : rows + order));
        call("count()", "select count(*) from " + link + " where " + is(owner));
        call("exists()", exists(is(owner)));
    }

    private void call(String call, String sql) {
        table.append("<tr><td>{@code ").append(call).append("}\n    <td>{@code ");
        table.append(Docs.code(sql)).append("}\n");
    }

    private void next(String when, String sql) {
        table.append("    <br>").append(when).append(" {@code ");
        table.append(Docs.code(sql)).append("}\n");
    }

    private static List<String> columns(ForeignKey key) {
        return key.fields().stream().map(Field::column).toList();
    }

    private static String list(List<String> columns) {
        return String.join(", ", columns);
    }

    private static String is(List<String> columns) {
        return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    private String isPair() {
        return is(owner) + " and " + is(target);
    }

    private String pair() {
        return list(owner) + ", " + list(target);
    }

    private String values() {
        return marks(owner) + ", " + marks(target);
    }

    private static String marks(List<String> columns) {
        return columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    }

    private String insert(String columns, String values) {
        return "insert into " + link + " (" + pair() + columns + ") values (" + values + ")";
    }

    private String insertAll() {
        return "insert into " + link + " (" + pair() + ") select " + marks(owner) + ", " + given() + " from " + keys()
                + " where true" + unlessLinked();
    }

    private String unlessLinked() {
        return " on conflict (" + pair() + ") do nothing";
    }

    private String deletion(String where) {
        return "delete from " + link + " where " + where;
    }

    private String exists(String where) {
        return "select exists (select 1 from " + link + " where " + where + ")";
    }

    private String lock() {
        List<String> key =
                relation.owner().keyType().fields().stream().map(Field::column).toList();
        return "select 1 from " + relation.owner().table() + " where " + is(key) + " for no key update";
    }

    private String difference() {
        return "with deleted as (" + deletion(is(owner) + " and not exists (...) returning " + list(target))
                + "), inserted as (" + insertAll() + " returning " + list(target) + ") select ...";
    }

    private String joined() {
        List<Field> keys = relation.target().keyType().fields();
        return IntStream.range(0, target.size())
                .mapToObj(i -> target.get(i) + " = " + relation.target().table() + "."
                        + keys.get(i).column())
                .collect(Collectors.joining(" and "));
    }

    private boolean isArray() {
        return relation.targetKey().fields().stream()
                .allMatch(field -> ARRAYS.contains(field.type().sql()));
    }

    private String given() {
        return list(IntStream.range(0, target.size()).mapToObj(i -> "k" + i).toList());
    }

    private String keys() {
        return (isArray() ? "unnest(...)" : "(values ...)") + " as given (" + given() + ")";
    }

    private String isAny() {
        if (target.size() == 1) {
            return list(target) + (isArray() ? " = any (?)" : " in (...)");
        }
        return "(" + list(target) + ") in (" + (isArray() ? "select " + given() + " from " + keys() : "...") + ")";
    }
}

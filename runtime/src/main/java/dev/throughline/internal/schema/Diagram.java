package dev.throughline.internal.schema;

import dev.throughline.ModelTable;
import dev.throughline.generated.Reference;
import dev.throughline.internal.type.StorageBinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.UniqueKey;

/**
 * Tables as a diagram of Mermaid, an {@code erDiagram}.
 *
 * @param sources the tables, each behind those that it refers to
 */
public record Diagram(List<Source> sources) {
    /** {@return the diagram} */
    public String text() {
        StringBuilder text = new StringBuilder("erDiagram\n");
        sources.forEach(source -> entity(text, source));
        for (Source source : sources) {
            for (Reference<?, ?> reference : source.references()) {
                relationship(text, source, reference);
            }
        }
        return text.toString();
    }

    private static void entity(StringBuilder text, Source source) {
        text.append("    ").append(entity(source.table())).append(" {\n");
        for (Field<?> column : source.table().fields()) {
            List<String> marks = marks(source, column);
            text.append("        ")
                    .append(type(column.getDataType()))
                    .append(' ')
                    .append(word(column.getName()))
                    .append(marks.isEmpty() ? "" : " " + String.join(", ", marks))
                    .append('\n');
        }
        text.append("    }\n");
    }

    private static List<String> marks(Source source, Field<?> column) {
        List<String> marks = new ArrayList<>();
        if (source.table().getPrimaryKey().getFields().contains(column)) {
            marks.add("PK");
        }
        if (source.references().stream()
                .anyMatch(reference -> reference.columns().contains(column))) {
            marks.add("FK");
        }
        if (isUnique(source, List.of(column))) {
            marks.add("UK");
        }
        return marks;
    }

    private static boolean isUnique(Source source, Collection<? extends Field<?>> columns) {
        Set<Field<?>> wanted = Set.copyOf(columns);
        return source.table().getUniqueKeys().stream().map(UniqueKey::getFields).anyMatch(key -> Set.copyOf(key)
                .equals(wanted));
    }

    private static void relationship(StringBuilder text, Source source, Reference<?, ?> reference) {
        boolean optional = reference.columns().stream()
                .anyMatch(column -> column.getDataType().nullable());
        text.append("    ")
                .append(entity(source.table()))
                .append(isUnique(source, reference.columns()) ? " |o" : " }o")
                .append("--")
                .append(optional ? "o| " : "|| ")
                .append(entity(reference.target().table()))
                .append(" : \"")
                .append(reference.name())
                .append("\"\n");
    }

    private static String entity(ModelTable<?, ?> table) {
        return "\"" + Wording.name(table).replace('"', '\'') + "\"";
    }

    private static String type(DataType<?> type) {
        String name = StorageBinding.declared(SQLDialect.DEFAULT, type)
                .getTypeName()
                .replace("decimal_integer", "decimal") // what jOOQ calls one of Java's BigInteger
                .replace(' ', '_');
        return type.length() > 0 ? name + "(" + type.length() + ")" : name;
    }

    /** Mermaid takes letters, digits and underscores for a column. */
    private static String word(String name) {
        String word = name.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : "_")
                .collect(Collectors.joining());
        return Character.isDigit(word.codePointAt(0)) ? "_" + word : word;
    }
}

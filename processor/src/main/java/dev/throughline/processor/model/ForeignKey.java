package dev.throughline.processor.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A component that is the key of another model; or such a key of a link that the link does not declare.
 *
 * @param declaration what the user wrote
 * @param columns the names of the columns, in the order of the other model's key
 * @param target the other model
 * @param nullable whether it may be null
 * @param unique whether no two rows may have the same key
 * @param onDelete the constant of the runtime's {@code OnDelete}
 */
public record ForeignKey(
        Declaration declaration, List<String> columns, Target target, boolean nullable, boolean unique, String onDelete)
        implements Stored {

    /** A key in as many columns as the other model's key has. */
    public ForeignKey {
        columns = List.copyOf(columns);
    }

    /** {@return what the columns are called where nothing else is said: {@code seat_id}, or {@code seat_line} and others} */
    public static List<String> columns(String name, Target target, Naming naming) {
        String head = naming.named(name);
        return target.keyType().isSingle()
                ? List.of(naming.joined(head, naming.named("id")))
                : target.keyType().fields().stream()
                        .map(field -> Words.shortened(naming.joined(head, field.column())))
                        .toList();
    }

    @Override
    public List<Field> fields() {
        List<Field> theirs = target.keyType().fields();
        String prefix = Words.constant(name()) + "_";
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new Field(
                        columns.get(i),
                        prefix + (isSingle() ? "ID" : theirs.get(i).constant()),
                        theirs.get(i).type(),
                        nullable))
                .toList();
    }

    /** {@return whether it is in one column} */
    public boolean isSingle() {
        return columns.size() == 1;
    }

    @Override
    public KeyType.Part part() {
        return new KeyType.Part(name() + "Id", target.keyType().in(fields()));
    }

    /** {@return the same key, whose rows go with those that they name} */
    public ForeignKey cascading() {
        return new ForeignKey(declaration, columns, target, nullable, unique, "CASCADE");
    }

    /** {@return the constant among the table's keys} */
    public String key() {
        return Words.constant(name());
    }
}

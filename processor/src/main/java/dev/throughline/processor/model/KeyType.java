package dev.throughline.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/** The type of a key, and the columns that its values are in. */
public sealed interface KeyType {
    /** {@return the type in Java, as a type argument} */
    TypeName name();

    /** {@return the columns, in their order} */
    List<Field> fields();

    /** {@return the same type, whose values are in these columns} */
    KeyType in(List<Field> fields);

    /** {@return whether it takes one column} */
    default boolean isSingle() {
        return fields().size() == 1;
    }

    /**
     * The values of one column.
     *
     * @param field the column
     */
    record Value(Field field) implements KeyType {
        @Override
        public TypeName name() {
            return field.type().boxed();
        }

        @Override
        public List<Field> fields() {
            return List.of(field);
        }

        @Override
        public KeyType in(List<Field> fields) {
            return new Value(fields.get(0));
        }
    }

    /**
     * A record.
     *
     * @param name the record
     * @param parts its components
     */
    record Composite(TypeName name, List<Part> parts) implements KeyType {
        /** A record of components. */
        public Composite {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Field> fields() {
            return parts.stream().flatMap(part -> part.type().fields().stream()).toList();
        }

        @Override
        public KeyType in(List<Field> fields) {
            Stream.Builder<Part> moved = Stream.builder();
            int from = 0;
            for (Part part : parts) {
                int to = from + part.type().fields().size();
                moved.add(new Part(part.name(), part.type().in(fields.subList(from, to))));
                from = to;
            }
            return new Composite(name, moved.build().toList());
        }
    }

    /**
     * A component of a key that is a record.
     *
     * @param name the component's name
     * @param type what it is
     */
    record Part(String name, KeyType type) {
        /** {@return the type that the component is declared with, primitive where its column is} */
        public TypeName declared() {
            return type instanceof Value value ? value.field().type().type() : type.name();
        }
    }
}

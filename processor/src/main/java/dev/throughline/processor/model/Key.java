package dev.throughline.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;

/** A model's primary key. */
public sealed interface Key {
    /** {@return the components that it is made of} */
    List<Stored> parts();

    /** {@return the key of which a part turned out not to be possible} */
    default Missing lost() {
        return Missing.UNKNOWN;
    }

    /** {@return the parts of the record that has to be written for it; none where it needs no record} */
    default List<? extends Component> ofRecord() {
        return List.of();
    }

    /** {@return whether one of these components is part of it} */
    default boolean isOf(Set<String> components) {
        return parts().stream().anyMatch(part -> components.contains(part.name()));
    }

    /**
     * The components that are said to be it: one, or several that make a record of their own.
     *
     * @param type its type
     * @param parts the components
     * @param source where its values come from
     */
    record Id(KeyType type, List<Stored> parts, Source source) implements Key {
        /** A key of one component or more. */
        public Id {
            parts = List.copyOf(parts);
        }

        @Override
        public Missing lost() {
            return new Missing(ofRecord(), type.name());
        }

        @Override
        public List<Stored> ofRecord() {
            return parts.size() > 1 ? parts : List.of();
        }
    }

    /**
     * The keys of both ends of a link.
     *
     * @param owner of the end that declares the relation
     * @param target of the other end
     */
    record Pair(ForeignKey owner, ForeignKey target) implements Key {
        @Override
        public List<Stored> parts() {
            return List.of(owner, target);
        }
    }

    /**
     * None that could be read: there is an error. Its record is written still, since the user's own declarations name it.
     *
     * @param ofRecord the parts of a key of several components, whether they could be read or not
     * @param type what the user's declarations take for its type
     */
    record Missing(List<? extends Component> ofRecord, TypeName type) implements Key {
        /** A key of which nothing is known. */
        public static final Missing UNKNOWN = new Missing(List.of(), ClassName.OBJECT);

        /** A key that is lost. */
        public Missing {
            ofRecord = List.copyOf(ofRecord);
        }

        @Override
        public List<Stored> parts() {
            return List.of();
        }
    }

    /** Where the values of a key come from. */
    enum Source {
        /** The caller. */
        ASSIGNED,
        /** The database. */
        IDENTITY,
        /** {@code UUID.randomUUID()}. */
        RANDOM
    }
}

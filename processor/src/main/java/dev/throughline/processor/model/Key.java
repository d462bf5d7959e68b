package dev.throughline.processor.model;

import java.util.List;
import java.util.Set;

/** A model's primary key. */
public sealed interface Key {
    /** {@return the components that it is made of} */
    List<Stored> parts();

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

        /** {@return whether the key's record has to be written too} */
        public boolean hasRecord() {
            return parts.size() > 1;
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

    /** None that could be read. */
    record Missing() implements Key {
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

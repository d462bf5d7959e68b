package dev.throughline.processor.model;

import java.util.Set;

/** A model's primary key. */
public sealed interface Key {
    /** {@return whether one of these components is part of it} */
    boolean isOf(Set<String> components);

    /**
     * A component.
     *
     * @param column the component
     * @param source where its values come from
     */
    record Id(Column column, Source source) implements Key {
        @Override
        public boolean isOf(Set<String> components) {
            return components.contains(column.name());
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
        public boolean isOf(Set<String> components) {
            return components.contains(owner.name()) || components.contains(target.name());
        }
    }

    /** None that could be read. */
    record Missing() implements Key {
        @Override
        public boolean isOf(Set<String> components) {
            return false;
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

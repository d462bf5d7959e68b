package dev.throughline.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A component that is a relation, or a relation that is declared on the type.
 *
 * @param declaration what the user wrote
 * @param carrier what the component holds
 * @param relation the relation as this model sees it
 * @param reverse the other end, where this component declares it and a proxy is wanted
 * @param isMapped whether the other end declares the relation
 * @param link the link's model, where this component has its classes written
 */
public record ManyToMany(
        Declaration declaration,
        Carrier carrier,
        Relation relation,
        @Nullable Relation reverse,
        boolean isMapped,
        @Nullable Model link)
        implements Component {

    /** {@return the same with another model of the link} */
    ManyToMany with(Model other) {
        return new ManyToMany(declaration, carrier, relation, reverse, isMapped, other);
    }

    /** What a component holds. */
    public enum Carrier {
        /** The rows. */
        ROWS,
        /** The rows and their links. */
        LINKS,
        /** Nothing: the relation is on the type. */
        NOTHING,
        /** What it should not. */
        WRONG
    }

    /** {@return whether a component holds what is linked} */
    public boolean isHeld() {
        return carrier != Carrier.NOTHING;
    }
}

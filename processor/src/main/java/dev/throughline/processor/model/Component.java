package dev.throughline.processor.model;

/** A component of a model, in the order of its constructor. */
public sealed interface Component permits Stored, ManyToMany, Unknown {
    /** {@return the component's name} */
    String name();

    /** {@return where it is declared} */
    Origin origin();
}

package dev.throughline.processor.model;

/** A component of a model: of a record, or a field of a class; or a relation on its type. */
public sealed interface Component permits Stored, Embedded, ManyToMany, Unknown {
    /** {@return what the user wrote} */
    Declaration declaration();

    /** {@return the component's name} */
    default String name() {
        return declaration().name();
    }

    /** {@return where it is declared} */
    default Origin origin() {
        return declaration().origin();
    }
}

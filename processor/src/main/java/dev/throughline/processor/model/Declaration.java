package dev.throughline.processor.model;

/**
 * What the user wrote: a component of a record, a field of a class, or a relation on the type.
 *
 * @param name its name
 * @param origin where it is
 * @param access what reads it of a model, such as {@code title()}, {@code getTitle()} or {@code title}; empty where nothing does
 * @param deprecation whether it is deprecated
 */
public record Declaration(String name, Origin origin, String access, Deprecation deprecation) {
    /** {@return a component of a record} */
    public static Declaration component(String name, Origin origin) {
        return new Declaration(name, origin, name + "()", Deprecation.NONE);
    }

    /** {@return whether a model can be asked for it} */
    public boolean isRead() {
        return !access.isEmpty();
    }

    /** {@return whether a method reads it} */
    public boolean isMethod() {
        return access.endsWith("()");
    }
}

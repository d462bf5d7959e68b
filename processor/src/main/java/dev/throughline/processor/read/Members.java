package dev.throughline.processor.read;

import dev.throughline.processor.model.Words;
import java.util.Objects;
import javax.lang.model.element.Element;

/**
 * What a class may be given to make a field of it readable: where the model is in another package than a base of it, only what is public is seen.
 *
 * @param property the field
 * @param owner the class that declares it
 * @param isNear whether that class is in the package of the model
 */
record Members(Property property, Element owner, boolean isNear) {
    static Members of(ModelView model, Property property) {
        Element owner = Objects.requireNonNull(property.element().getEnclosingElement(), "class");
        return new Members(
                property, owner, ClassReader.packageOf(owner).equals(ClassReader.packageOf(model.element())));
    }

    /** {@return the method that reads it} */
    String getter() {
        return declared(property.type().spoken() + " get" + capitalized() + "()");
    }

    /** {@return the method that sets it} */
    String setter() {
        String parameter = property.type().spoken() + " " + property.name();
        return declared((isNear ? "" : "void ") + "set" + capitalized() + "(" + parameter + ")");
    }

    /** {@return what it is where the package of the model sees it} */
    String seen() {
        return isNear ? "package-private" : "public";
    }

    /** {@return what it is where the package of the model may set it} */
    String set() {
        return isNear ? "neither private nor final" : "public and not final";
    }

    private String declared(String method) {
        return isNear ? method : "public " + method + " in " + owner.getSimpleName();
    }

    private String capitalized() {
        return Words.capitalized(property.name());
    }
}

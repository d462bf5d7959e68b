package dev.throughline.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * A component that could not be read: why is a problem of its own, or a missing class.
 *
 * @param declaration what the user wrote
 * @param type its type
 */
public record Unknown(Declaration declaration, TypeName type) implements Component {
    /** {@return a component as if it could not be read} */
    static Unknown of(Component component) {
        TypeName type = component instanceof Column column
                ? column.type().type()
                : component instanceof Embedded record ? record.type() : ClassName.OBJECT;
        return new Unknown(component.declaration(), type);
    }
}

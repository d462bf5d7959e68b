package dev.throughline.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something is declared, for messages and for the originating element; opaque to all others.
 *
 * @param element the declaration; null in tests of rules
 * @param annotation its annotation, where that is meant
 * @param value the annotation's value, where that is meant
 */
public record Origin(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /** {@return the place of a declaration} */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }
}

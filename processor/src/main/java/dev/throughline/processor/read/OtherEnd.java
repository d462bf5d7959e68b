package dev.throughline.processor.read;

import java.util.Optional;

/**
 * Finds what the model at the other end of a relation says of it.
 *
 * @param owner the model that declares the relation
 * @param other the model at its other end
 */
record OtherEnd(ModelView owner, ModelView other) {
    /** {@return the component that says it is the other end of a relation} */
    Optional<Property> mappedBy(String relation) {
        for (Property component : other.annotated(Annotations.MANY_TO_MANY)) {
            AnnotationView annotation = component.require(Annotations.MANY_TO_MANY);
            if (annotation.string("mappedBy").equals(relation) && leadsHere(component, annotation)) {
                return Optional.of(component);
            }
        }
        return Optional.empty();
    }

    /** {@return the component that declares the same relation from there, by mistake} */
    Optional<Property> twin(AnnotationView annotation) {
        Optional<TypeView> through = annotation.type("through").map(TypeView::new);
        if (through.isEmpty() || owner.isSame(other)) {
            return Optional.empty();
        }
        for (Property component : other.annotated(Annotations.MANY_TO_MANY)) {
            AnnotationView twin = component.require(Annotations.MANY_TO_MANY);
            boolean isSameLink = twin.type("through")
                    .map(TypeView::new)
                    .filter(link -> link.qualified().equals(through.get().qualified()))
                    .isPresent();
            if (isSameLink && !twin.isWritten("mappedBy") && leadsHere(component, twin)) {
                return Optional.of(component);
            }
        }
        return Optional.empty();
    }

    /** {@return whether a relation there is one with the model here} */
    boolean leadsHere(Property component, AnnotationView annotation) {
        return annotation
                .type("to")
                .map(TypeView::new)
                .or(() -> Held.of(component).model())
                .flatMap(TypeView::element)
                .flatMap(owner::other)
                .filter(owner::isSame)
                .isPresent();
    }
}

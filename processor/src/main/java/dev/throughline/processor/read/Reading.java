package dev.throughline.processor.read;

import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.report.Problem;
import java.util.List;
import java.util.Set;

/** What came of reading a model. */
public sealed interface Reading {
    /** {@return the mistakes that were met} */
    List<Problem> problems();

    /**
     * A model, whole but for the components that have a problem or wait for a class.
     *
     * @param model the model
     * @param problems the mistakes
     * @param missing the classes that are not there: another processor may still write them
     */
    record Ready(Model model, List<Problem> problems, Set<String> missing) implements Reading {}

    /**
     * A declaration that can be no model, so nothing is known but what its classes would be called.
     *
     * @param names their names
     * @param origin the declaration
     * @param isPublic whether other packages see it
     * @param hasKeyRecord whether its key would have a record too
     * @param problems the mistakes
     */
    record Unusable(Names names, Origin origin, boolean isPublic, boolean hasKeyRecord, List<Problem> problems)
            implements Reading {}

    /** A link that declares no keys: the relation through it writes its classes. */
    record OfRelation() implements Reading {
        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }
}

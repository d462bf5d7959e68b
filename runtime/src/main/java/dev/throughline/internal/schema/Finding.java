package dev.throughline.internal.schema;

import dev.throughline.SchemaDifference;
import java.util.List;
import org.jooq.Query;

/**
 * A difference, and how to mend it.
 *
 * @param difference the difference
 * @param steps the statements that mend it and lose nothing; none where there are no such, or another finding's mend it too
 * @param byHand whether it stays after all steps
 * @param hints what may mend it, to be looked at before: it drops or changes something
 */
record Finding(SchemaDifference difference, List<Step> steps, boolean byHand, List<Query> hints) {
    /**
     * A statement.
     *
     * @param kind the kind of difference that it mends, which says when it is sent
     * @param remark what to know before it is sent; empty: nothing
     * @param query the statement
     */
    record Step(SchemaDifference.Kind kind, String remark, Query query) {
        static Step of(SchemaDifference.Kind kind, Query query) {
            return new Step(kind, "", query);
        }
    }

    /** One that the steps mend. */
    static Finding mended(SchemaDifference difference, List<Step> steps) {
        return new Finding(difference, steps, false, List.of());
    }

    /** {@return the same, which stays} */
    Finding left() {
        return new Finding(difference, List.of(), true, hints);
    }

    /** One that stays. */
    static Finding byHand(SchemaDifference difference, Query... hints) {
        return new Finding(difference, List.of(), true, List.of(hints));
    }
}

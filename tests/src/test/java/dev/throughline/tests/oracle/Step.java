package dev.throughline.tests.oracle;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done to a relation, to that of the database and to that of the map alike. */
sealed interface Step {
    /**
     * One call.
     *
     * @param isReversed whether it is made from the other end
     * @param text how it reads
     */
    record Call(boolean isReversed, String text, Function<Relation, Object> call) implements Step {
        @Override
        public String toString() {
            return (isReversed ? "to." : "from.") + text;
        }
    }

    /**
     * Calls in one transaction.
     *
     * @param isKept whether it is committed, or rolled back
     */
    record Together(List<Call> calls, boolean isKept) implements Step {
        @Override
        public String toString() {
            return calls.stream().map(Call::toString).collect(Collectors.joining("; ", "transaction {", "} "))
                    + (isKept ? "commit" : "rollback");
        }
    }
}

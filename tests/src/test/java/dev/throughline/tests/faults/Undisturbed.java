package dev.throughline.tests.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;

/** The scripts as they are where nobody is killed: what has been written after each call. */
final class Undisturbed implements AutoCloseable {
    private final long seed;
    private final CloseableDSLContext dsl = DSL.using("jdbc:h2:mem:" + UUID.randomUUID());
    private final List<List<List<String>>> states = new ArrayList<>();

    Undisturbed(long seed) {
        this.seed = seed;
        Scene.create(dsl);
        for (int writer = 0; writer < Scene.WRITERS; writer++) {
            states.add(new ArrayList<>(List.of(Scene.state(dsl, writer))));
        }
    }

    /** {@return the state of a writer after so many calls} */
    List<String> after(int writer, int calls) {
        List<List<String>> ofWriter = states.get(writer);
        while (ofWriter.size() <= calls) {
            new Script(seed, writer).call(ofWriter.size() - 1).work().accept(dsl);
            ofWriter.add(Scene.state(dsl, writer));
        }
        return ofWriter.get(calls);
    }

    @Override
    public void close() {
        dsl.close();
    }
}

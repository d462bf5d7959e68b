package dev.throughline.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Many statements at once, each text with all its values: a batch of different statements would have them in the text. */
public final class Batches {
    private Batches() {}

    /** {@return how many rows each of the statements has touched} One batch for those of the same text. */
    public static int[] execute(DSLContext dsl, List<? extends Query> statements) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            alike.computeIfAbsent(statements.get(i).getSQL(), text -> new ArrayList<>())
                    .add(i);
        }
        int[] counts = new int[statements.size()];
        for (List<Integer> places : alike.values()) {
            BatchBindStep batch = dsl.batch(statements.get(places.get(0)));
            for (int place : places) {
                batch = batch.bind(statements.get(place).getBindValues().toArray());
            }
            int[] touched = batch.execute();
            for (int i = 0; i < touched.length; i++) {
                counts[places.get(i)] = touched[i];
            }
        }
        return counts;
    }
}

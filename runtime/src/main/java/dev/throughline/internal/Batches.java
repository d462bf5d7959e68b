package dev.throughline.internal;

import dev.throughline.internal.type.StorageBinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.SQLDataType;

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
            List<Query> some = places.stream().<Query>map(statements::get).toList();
            int[] touched = hasPlainBinds(some.get(0))
                    ? together(dsl, some)
                    : some.stream()
                            .mapToInt(statement -> dsl.execute(statement))
                            .toArray();
            for (int i = 0; i < touched.length; i++) {
                counts[places.get(i)] = touched[i];
            }
        }
        return counts;
    }

    private static int[] together(DSLContext dsl, List<Query> statements) {
        BatchBindStep batch = dsl.batch(statements.get(0));
        for (Query statement : statements) {
            batch = batch.bind(statement.getBindValues().toArray());
        }
        return batch.execute();
    }

    /** A binding of the user's may write a value as another, whose type is the one that jOOQ then takes all of a batch for. */
    private static boolean hasPlainBinds(Query statement) {
        return statement.getParams().values().stream()
                .map(bind -> bind.getDataType().getBinding())
                .allMatch(binding -> binding instanceof StorageBinding<?>
                        || binding.getClass().getPackage() == SQLDataType.class.getPackage());
    }
}

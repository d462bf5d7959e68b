package dev.throughline.benchmarks;

import dev.throughline.testing.Statements;
import org.jooq.impl.DSL;

/** Counts the statements of a call at the connection. */
final class SentStatements {
    private SentStatements() {}

    static long of(World world, Workload workload, Tool tool) {
        long post = 1;
        workload.before().to(world, post);
        Object[] answer = new Object[1];
        long sent = Statements.count(
                DSL.using(world.connection(), world.dialect()),
                counted -> answer[0] = counted.connectionResult(connection -> {
                    try (Contender contender = tool.on(new World(connection, world.dialect()))) {
                        return workload.action().by(contender, post, -1);
                    }
                }));
        workload.after().in(world, post, answer[0]);
        return sent;
    }
}

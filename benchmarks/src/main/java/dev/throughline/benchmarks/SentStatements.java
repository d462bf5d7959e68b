package dev.throughline.benchmarks;

import dev.throughline.testing.Statements;
import java.sql.Statement;
import java.util.List;
import org.jooq.impl.DSL;

/** The statements of a call, as they are seen at the connection; a batch is one. */
final class SentStatements {
    private static final String BEGIN = "select 1";

    private SentStatements() {}

    static List<String> of(World world, Workload workload, Tool tool) {
        long post = 1;
        workload.before().to(world, post);
        Object[] answer = new Object[1];
        List<String> sent = Statements.of(
                DSL.using(world.connection(), world.dialect()),
                counted -> answer[0] = counted.connectionResult(connection -> {
                    // What a tool asks the database when it starts is no part of the call.
                    try (Contender contender = tool.on(new World(connection, world.dialect()));
                            Statement begin = connection.createStatement()) {
                        begin.execute(BEGIN);
                        return workload.action().by(contender, post, -1);
                    }
                }));
        workload.after().in(world, post, answer[0]);
        return sent.subList(sent.indexOf(BEGIN) + 1, sent.size());
    }
}

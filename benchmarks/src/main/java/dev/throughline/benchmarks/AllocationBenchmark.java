package dev.throughline.benchmarks;

import dev.throughline.tests.Database;
import dev.throughline.tests.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A call, and what brings the rows back, which is the same work for all: what one tool's figure has over another's is due to the call.
 */
public class AllocationBenchmark {
    /** Rows, a tool and a call. */
    @State(Scope.Benchmark)
    public static class Call {
        /** Where. */
        @Param("H2")
        public Database database = Database.H2;

        /** The name of a tool. */
        @Param("JDBC")
        public String tool = "JDBC";

        /** The name of a call. */
        @Param("count")
        public String call = "count";

        private @Nullable Opened opened;
        private int run;

        /** Creates the rows. */
        @Setup(Level.Trial)
        public void open() throws SQLException {
            opened = Opened.of(database, Tool.valueOf(tool), call);
        }

        /** Makes the call. */
        Object make() {
            return Objects.requireNonNull(opened).make(run++);
        }

        /** Drops the rows. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            Objects.requireNonNull(opened).close();
        }
    }

    private record Opened(
            TestDatabase server, Connection connection, World world, Contender contender, Workload workload) {
        static Opened of(Database database, Tool tool, String call) throws SQLException {
            TestDatabase server = TestDatabase.standalone(database);
            Connection connection = server.open();
            World world = new World(connection, server.dialect());
            world.create();
            Workload workload = Workload.all().stream()
                    .filter(each -> each.name().equals(call))
                    .findFirst()
                    .orElseThrow();
            return new Opened(server, connection, world, tool.on(world), workload);
        }

        Object make(int run) {
            long post = Pairs.post(run);
            workload.before().to(world, post);
            Object answer = workload.action().by(contender, post, run);
            workload.after().in(world, post, answer);
            return answer;
        }

        void close() throws SQLException {
            contender.close();
            connection.close();
            server.close();
        }
    }

    /** {@return what the call answers} */
    @Benchmark
    public Object call(Call call) {
        return call.make();
    }
}

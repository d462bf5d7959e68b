package dev.throughline.benchmarks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.throughline.tests.Database;
import dev.throughline.tests.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContendersTest {
    private final TestDatabase server = TestDatabase.standalone(Database.H2);
    private final Connection connection = open(server);
    private final World world = new World(connection, server.dialect());

    private static Connection open(TestDatabase server) {
        try {
            return server.open();
        } catch (SQLException e) {
            throw new IllegalStateException("H2", e);
        }
    }

    @BeforeAll
    void create() throws SQLException {
        world.create();
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void eachAnswersAsJdbcDoes(Tool tool) {
        try (Contender jdbc = Measurement.yardstick(world);
                Contender contender = tool.on(world)) {
            for (Workload workload : Workload.all()) {
                assertDoesNotThrow(() -> new Pairs(world).requireSame(workload, jdbc, contender, 1), workload::name);
            }
        }
    }
}

package dev.throughline.tests.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import blog.PostCategoriesProxy;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where there is no server, or one that says nothing, calls fail within the driver's time, and hold no connection. */
class UnreachableServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final List<Consumer<PostCategoriesProxy>> CALLS =
            List.of(related -> related.addId(1L), related -> related.setIds(List.of(1L)), related -> related.all());

    private static DataSource postgres(int port) {
        var source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {port});
        source.setConnectTimeout(1);
        source.setLoginTimeout(1);
        source.setSocketTimeout(1);
        return source;
    }

    private static DataSource mariaDb(int port) throws SQLException {
        return new MariaDbDataSource(
                "jdbc:mariadb://127.0.0.1:" + port + "/?connectTimeout=500&socketTimeout=500&user=nobody");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static ServerSocket silent() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    private static void fails(DataSource source, SQLDialect dialect) {
        DSLContext dsl = DSL.using(source, dialect);
        for (Consumer<PostCategoriesProxy> call : CALLS) {
            assertTimeoutPreemptively(
                    PATIENCE,
                    () -> assertThrows(DataAccessException.class, () -> call.accept(PostCategoriesProxy.of(dsl, 1L))));
        }
    }

    @Test
    void nobodyListens() throws Exception {
        fails(postgres(closedPort()), SQLDialect.POSTGRES);
        fails(mariaDb(closedPort()), SQLDialect.MARIADB);
    }

    @Test
    void nobodyAnswers() throws Exception {
        try (ServerSocket socket = silent()) {
            fails(postgres(socket.getLocalPort()), SQLDialect.POSTGRES);
        }
        try (ServerSocket socket = silent()) {
            fails(mariaDb(socket.getLocalPort()), SQLDialect.MARIADB);
        }
    }

    @Test
    void aPoolHoldsNoConnection() throws Exception {
        var config = new HikariConfig();
        config.setDataSource(postgres(closedPort()));
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(300);
        try (var pool = new HikariDataSource(config)) {
            fails(pool, SQLDialect.POSTGRES);

            assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
        }
    }
}

package dev.throughline.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.SQLDialect;

/** The databases that the tests run on. */
public enum Database {
    /** H2, in memory. */
    H2(SQLDialect.H2),
    /** SQLite, in a file. */
    SQLITE(SQLDialect.SQLITE),
    /** PostgreSQL, a server from a jar. */
    POSTGRES(SQLDialect.POSTGRES),
    /** MariaDB, a server from a jar. */
    MARIADB(SQLDialect.MARIADB);

    private static final String SELECTION = "throughline.databases";

    private final SQLDialect dialect;

    Database(SQLDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The databases that this run asks for.
     *
     * @return those that the system property {@code throughline.databases} lists, or all where it is not set
     */
    public static List<Database> selected() {
        String selection = System.getProperty(SELECTION, "").strip();
        if (selection.isEmpty()) {
            return List.of(values());
        }
        return Arrays.stream(selection.split(",", -1))
                .map(Database::named)
                .distinct()
                .toList();
    }

    /**
     * The dialect that jOOQ has for this database.
     *
     * @return the dialect
     */
    public SQLDialect dialect() {
        return dialect;
    }

    Server start() {
        return switch (this) {
            case H2 -> new H2Server();
            case SQLITE -> new SqliteServer();
            case POSTGRES -> PostgresServer.shared();
            case MARIADB -> GaleraServer.named().orElseGet(MariaDbServer::shared);
        };
    }

    /**
     * Starts a server that a test may kill.
     *
     * @return the server, which the caller closes
     * @throws UnsupportedOperationException of a database that has no server
     */
    public KillableServer startToKill() {
        return switch (this) {
            case POSTGRES -> PostgresServer.killable();
            case MARIADB -> MariaDbServer.killable();
            case H2, SQLITE -> throw new UnsupportedOperationException(this + " has no server.");
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Database named(String name) {
        return Arrays.stream(values())
                .filter(database -> database.toString().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "-D%s: no database is called '%s'. Choose from %s, separated by commas."
                                .formatted(SELECTION, name.strip(), Arrays.toString(values()))));
    }
}

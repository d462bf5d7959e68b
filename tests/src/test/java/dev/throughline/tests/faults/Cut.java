package dev.throughline.tests.faults;

/** What happens to a connection. */
enum Cut {
    /** A statement fails; the connection stays. */
    FAILURE,
    /** The connection is closed at this end. */
    CLOSE,
    /** The server ends the session: databases with a server only. */
    KILL
}

package dev.throughline.tests;

/** A server of a test's own, which keeps what it has committed when its processes are killed. */
public interface KillableServer extends Server {
    /** Ends all processes of the server at once, as {@code kill -9} does, and waits until they are gone. */
    void kill();

    /** Starts the killed server again, at the same port and with the data that it had. */
    void restart();
}

package dev.throughline.sample.catalog.web;

import io.jooby.Server;
import io.jooby.ServerOptions;
import io.jooby.netty.NettyServer;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;

/** The catalog as web pages, on a server in this process that nobody but this machine reaches. */
public final class CatalogSite implements AutoCloseable {
    private static final String HOST = "localhost";
    private static final int MAX_REQUEST = 64 * 1024;

    private static final int WORKERS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LAST_WRITE = Duration.ofMillis(250);

    private final Server server;
    private final ExecutorService workers;
    private final UnderWay underWay;

    private CatalogSite(Server server, ExecutorService workers, UnderWay underWay) {
        this.server = server;
        this.workers = workers;
        this.underWay = underWay;
    }

    /**
     * Starts to answer.
     *
     * @param dsl where the catalog is; it has to take several threads at a time
     * @param port 0 for any that is free
     * @param log where failures go that nobody but us can mend
     * @return the running site
     */
    public static CatalogSite start(DSLContext dsl, int port, PrintWriter log) {
        ServerOptions options =
                new ServerOptions().setPort(port).setMaxRequestSize(MAX_REQUEST).setDefaultHeaders(false);
        options.setHost(HOST);
        Server server = new NettyServer().setOptions(options);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        UnderWay underWay = new UnderWay();
        CatalogRoutes routes = new CatalogRoutes(dsl, underWay, log);
        routes.setWorker(workers);
        server.start(routes);
        return new CatalogSite(server, workers, underWay);
    }

    /** {@return where it is} */
    public URI address() {
        return URI.create("http://" + HOST + ":" + server.getOptions().getPort() + "/");
    }

    /** Answers what has been asked, for half a minute at most, then stops. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            workers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            underWay.await(PATIENCE);
            // an answer is complete for Jooby once Netty's thread has been asked to write it, and stop() does not wait
            // for that
            Thread.sleep(LAST_WRITE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }
}

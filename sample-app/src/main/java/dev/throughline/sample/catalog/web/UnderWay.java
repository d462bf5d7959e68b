package dev.throughline.sample.catalog.web;

import io.jooby.Context;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The requests whose answers have not been sent to their end. */
final class UnderWay {
    private final Phaser requests = new Phaser(1);

    void track(Context context) {
        requests.register();
        context.onComplete(done -> requests.arriveAndDeregister());
    }

    /** Waits until all are answered, but no longer than this; none may begin meanwhile. */
    void await(Duration longest) throws InterruptedException {
        try {
            requests.awaitAdvanceInterruptibly(requests.arrive(), longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // who asked for it has waited long enough
        }
    }
}

package dev.throughline;

import dev.throughline.internal.link.LinkListeners;
import org.jooq.Configuration;
import org.jooq.DSLContext;

/**
 * Is told of the links that calls of relations have really made, broken or changed, in the transaction of the call: for an audit, a
 * search index, an outbox, a cache.
 *
 * <p>Each call tells at most once an owner, and not at all where it has changed nothing. Where somebody listens, a call is one
 * transaction with all that is told, or a savepoint where one is open. {@code clear}, {@code copyFrom}, {@code addMatching} and
 * {@code updateLinks} then ask the database which links they change, by {@code returning} or by one more statement.
 *
 * <p>Told are the calls of proxies and of their refinements, from both ends. Links that go with a row of either end are deleted by
 * the database's foreign key and nobody tells them; nor does a link's own query set, or SQL of your own.
 */
@FunctionalInterface
public interface LinkListener {
    /**
     * Takes note of a change, which is written and not committed: it is undone where the transaction is, and a call that is run
     * again for a deadlock tells again. What cannot be undone belongs after the commit.
     *
     * @param dsl the transaction of the call: what is sent to it is committed, or undone, with the change
     * @param event what has changed; never nothing
     * @throws RuntimeException to have the call undone, which throws the same
     */
    void changed(DSLContext dsl, LinkEvent event);

    /**
     * Has a configuration tell listeners, behind those that it tells already. Those that are derived from it afterwards tell them
     * too; one that it was derived from does not: {@code DSL.using(LinkListener.register(dsl.configuration().derive(), audit))}.
     *
     * @param configuration the configuration, before others use it
     * @param listeners who is to be told, in this order
     * @return the configuration
     */
    static Configuration register(Configuration configuration, LinkListener... listeners) {
        LinkListeners.add(configuration, listeners);
        return configuration;
    }
}

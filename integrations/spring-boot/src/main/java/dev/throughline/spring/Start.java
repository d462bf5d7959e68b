package dev.throughline.spring;

import dev.throughline.FailureListener;
import dev.throughline.LinkListener;
import dev.throughline.Schema;
import dev.throughline.SchemaDifference;
import dev.throughline.spring.ThroughlineProperties.Validation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Once all beans are made, and migrations have run: sees to the tables, and says whom changes of links are told. */
final class Start implements SmartInitializingSingleton {
    private static final Log LOG = LogFactory.getLog(Schema.class);

    /** Where Spring Boot 3.5 and 4 have theirs. */
    private static final Set<String> TRANSLATORS =
            Set.of("org.springframework.boot.autoconfigure.jooq", "org.springframework.boot.jooq.autoconfigure");

    private final DSLContext dsl;
    private final ThroughlineProperties properties;
    private final ObjectProvider<LinkListener> listeners;
    private final ObjectProvider<Schema> schemas;

    Start(
            DSLContext dsl,
            ThroughlineProperties properties,
            ObjectProvider<LinkListener> listeners,
            ObjectProvider<Schema> schemas) {
        this.dsl = dsl;
        this.properties = properties;
        this.listeners = listeners;
        this.schemas = schemas;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (properties.comments()) {
            dsl.configuration().data("dev.throughline.comments", true);
        }
        leaveToFailures(dsl.configuration());
        LinkListener.register(dsl.configuration(), listeners.orderedStream().toArray(LinkListener[]::new));
        if (properties.schema().validate() != Validation.NONE) {
            validate();
        }
    }

    /** Spring Boot's own listener translates exceptions, and does nothing else: with it statements need not be run by jOOQ. */
    private static void leaveToFailures(Configuration configuration) {
        ExecuteListenerProvider[] providers = configuration.executeListenerProviders();
        ExecuteListenerProvider[] wrapped =
                Stream.of(providers).map(Start::ofFailures).toArray(ExecuteListenerProvider[]::new);
        if (!Arrays.equals(providers, wrapped)) {
            configuration.set(wrapped);
        }
    }

    private static ExecuteListenerProvider ofFailures(ExecuteListenerProvider provider) {
        ExecuteListener listener = provider instanceof DefaultExecuteListenerProvider ? provider.provide() : null;
        return listener != null && TRANSLATORS.contains(listener.getClass().getPackageName())
                ? new FailureListener(listener)
                : provider;
    }

    private void validate() {
        List<Schema> all = schemas.orderedStream().toList();
        if (all.isEmpty()) {
            throw new IllegalStateException("throughline.schema.validate is "
                    + properties.schema().validate() + ", and there is no bean of the type Schema to compare with the"
                    + " database. Define one, such as @Bean Schema schema() { return Schema.of(POST, CATEGORY, …); }");
        }
        if (properties.schema().validate() == Validation.FAIL) {
            all.forEach(schema -> schema.assertValid(dsl));
        } else {
            all.forEach(schema ->
                    schema.validate(dsl).stream().map(SchemaDifference::message).forEach(LOG::warn));
        }
    }
}

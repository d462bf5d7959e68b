package dev.throughline.spring;

import com.fasterxml.jackson.databind.Module;
import dev.throughline.LinkListener;
import dev.throughline.Schema;
import dev.throughline.jackson2.ThroughlineModule;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Makes a bean of each generated query set in the packages of the application, on its {@code DSLContext}. One that the application
 * defines itself is left to it. Tells the beans of the type {@code LinkListener}, and compares those of the type {@code Schema} with
 * the database where a property says so.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jooq.JooqAutoConfiguration",
            "org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration"
        })
public final class ThroughlineAutoConfiguration {
    /** The configuration. */
    public ThroughlineAutoConfiguration() {}

    /** What needs a {@code DSLContext}. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnSingleCandidate(DSLContext.class)
    @EnableConfigurationProperties(ThroughlineProperties.class)
    @Import(QuerySetRegistrar.class)
    static class QuerySets {
        @Bean
        Start throughlineStart(
                DSLContext dsl,
                ThroughlineProperties properties,
                ObjectProvider<LinkListener> listeners,
                ObjectProvider<Schema> schemas) {
            return new Start(dsl, properties, listeners, schemas);
        }
    }

    /** Spring Boot 3.5 registers those modules of Jackson that are beans; with Jackson 3 it looks for them. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({Module.class, ThroughlineModule.class})
    static class Jackson2 {
        @Bean
        Module throughlineJacksonModule() {
            return new ThroughlineModule();
        }
    }
}

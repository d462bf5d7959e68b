package dev.throughline.micronaut;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.jooq.DSLContext;

/** The query sets, on the one {@code DSLContext}. */
@Factory
class QuerySets {
    @Singleton
    PostQuerySet posts(DSLContext dsl) {
        return PostQuerySet.using(dsl);
    }

    @Singleton
    CategoryQuerySet categories(DSLContext dsl) {
        return CategoryQuerySet.using(dsl);
    }
}

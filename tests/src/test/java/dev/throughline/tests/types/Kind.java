package dev.throughline.tests.types;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * A type of column: where it is, in the model and in the link, and values of it.
 *
 * @param name the component's name
 * @param values values, in the order in which they sort
 * @param meaning what two values are compared by
 */
record Kind<X>(
        String name,
        Function<SampleTable, Field<X>> column,
        BiConsumer<SampleValues, X> setter,
        Function<Sample, @Nullable X> component,
        Function<DrawerSampleTable, Field<X>> linkColumn,
        BiConsumer<DrawerSampleValues, X> linkSetter,
        Function<DrawerSample, @Nullable X> linkComponent,
        List<X> values,
        Function<X, Object> meaning) {

    /** {@return the same type, whose values are alike where these are} */
    Kind<X> alike(Function<X, Object> by) {
        return new Kind<>(name, column, setter, component, linkColumn, linkSetter, linkComponent, values, by);
    }

    /** {@return what a value is compared by; null where there is none} */
    @Nullable
    Object mean(@Nullable X value) {
        return value == null ? null : meaning.apply(value);
    }

    /** {@return what some values are compared by} */
    List<@Nullable Object> mean(List<? extends @Nullable X> some) {
        return some.stream().<@Nullable Object>map(this::mean).toList();
    }
}

package app;

import static app.LessonTable.LESSON;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Lesson}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LessonValues extends Values<LessonValues> {
    /** No values yet. */
    public LessonValues() {}

    /**
     * {@code customer_id bigint not null}: {@link Lesson#customer()}.
     *
     * @param customer the row, which has been written before
     * @return these values
     */
    public LessonValues customer(Customer customer) {
        return setRow(LessonTable.Keys.CUSTOMER, customer);
    }

    /**
     * {@code customer_id bigint not null}: {@link Lesson#customer()}.
     *
     * @param customer the row, loaded or not
     * @return these values
     */
    public LessonValues customer(Ref<Customer, Long> customer) {
        return setRef(LessonTable.Keys.CUSTOMER, customer);
    }

    /**
     * {@code customer_id bigint not null}: {@link Lesson#customer()}.
     *
     * @param customerId the row's key
     * @return these values
     */
    public LessonValues customerId(Long customerId) {
        return set(LESSON.CUSTOMER_ID, customerId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static LessonValues of(Lesson model) {
        return new LessonValues()
                .given(LESSON.CUSTOMER_ID, key(model.customer()));
    }
}

package app;

import static app.LampTable.LAMP;

import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Lamp}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal"
})
public final class LampValues extends Values<LampValues> {
    /** No values yet. */
    public LampValues() {}

    /**
     * {@code id bigint not null}: {@link Lamp#id()}.
     *
     * @param id the value
     * @return these values
     */
    public LampValues id(Long id) {
        return set(LAMP.ID, id);
    }

    /**
     * {@code shade varchar(255) not null}: {@link Lamp#shade()}.
     *
     * @param shade the value
     * @return these values
     */
    public LampValues shade(Shade shade) {
        return set(LAMP.SHADE, shade);
    }

    /**
     * {@code any varchar(255) not null}: {@link Lamp#any()}.
     *
     * @param any the value
     * @return these values
     */
    public LampValues any(Any any) {
        return set(LAMP.ANY, any);
    }

    /**
     * {@code old varchar(255)}: {@link Lamp#old()}.
     *
     * @param old the value
     * @return these values
     */
    @Deprecated
    public LampValues old(@Nullable String old) {
        return set(LAMP.OLD, old);
    }

    /**
     * {@code size_wide integer not null, size_high integer not null}: {@link Lamp#size()}.
     *
     * @param size all of it
     * @return these values
     */
    public LampValues size(Lamp.Size size) {
        return set(LAMP.SIZE_WIDE, size, Lamp.Size::wide)
                .set(LAMP.SIZE_HIGH, size, Lamp.Size::high);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static LampValues of(Lamp model) {
        return new LampValues()
                .given(LAMP.ID, model.id())
                .set(LAMP.SHADE, model.shade())
                .set(LAMP.ANY, model.any())
                .set(LAMP.OLD, model.old())
                .size(model.size());
    }
}

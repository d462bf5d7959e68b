package pre;

import static pre.ClubTable.CLUB;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Club}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ClubValues extends Values<ClubValues> {
    /** No values yet. */
    public ClubValues() {}

    /**
     * {@code id varchar(255) not null}: {@link Club#id()}.
     *
     * @param id the value
     * @return these values
     */
    public ClubValues id(Rank id) {
        return set(CLUB.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ClubValues of(Club model) {
        return new ClubValues()
                .given(CLUB.ID, model.id());
    }
}

package app;

import static app.CloakTable.CLOAK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Cloak}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CloakValues extends Values<CloakValues> {
    /** No values yet. */
    public CloakValues() {}

    /**
     * {@code guest_rank varchar(10) not null, guest_name varchar(40) not null}: {@link Cloak#guest()}.
     *
     * @param guest the row, which has been written before
     * @return these values
     */
    public CloakValues guest(Guest guest) {
        return setRow(CloakTable.Keys.GUEST, guest);
    }

    /**
     * {@code guest_rank varchar(10) not null, guest_name varchar(40) not null}: {@link Cloak#guest()}.
     *
     * @param guest the row, loaded or not
     * @return these values
     */
    public CloakValues guest(Ref<Guest, GuestKey> guest) {
        return setRef(CloakTable.Keys.GUEST, guest);
    }

    /**
     * {@code guest_rank varchar(10) not null, guest_name varchar(40) not null}: {@link Cloak#guest()}.
     *
     * @param guestId the row's key
     * @return these values
     */
    public CloakValues guestId(GuestKey guestId) {
        return set(CloakTable.Keys.GUEST, guestId);
    }

    /**
     * {@code peg integer not null}: {@link Cloak#peg()}.
     *
     * @param peg the value
     * @return these values
     */
    public CloakValues peg(int peg) {
        return set(CLOAK.PEG, peg);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static CloakValues of(Cloak model) {
        return new CloakValues()
                .given(CloakTable.Keys.GUEST, key(model.guest()))
                .set(CLOAK.PEG, model.peg());
    }
}

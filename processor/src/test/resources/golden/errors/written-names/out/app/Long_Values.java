package app;

import static app.Long_Table.LONG_;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Long_}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class Long_Values extends Values<Long_Values> {
    /** No values yet. */
    public Long_Values() {}

    /**
     * {@code id bigint not null}: {@link Long_#id()}.
     *
     * @param id the value
     * @return these values
     */
    public Long_Values id(Long id) {
        return set(LONG_.ID, id);
    }

    /**
     * {@code a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it varchar(255) not null}: {@link
     * Long_#text()}.
     *
     * @param text the value
     * @return these values
     */
    public Long_Values text(String text) {
        return set(LONG_.TEXT, text);
    }

    /**
     * {@code a_component_that_is_so_long_that_its_column_has_more_than_sixty_three_letters varchar(255) not null}:
     * {@link Long_#aComponentThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters()}.
     *
     * @param aComponentThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters the value
     * @return these values
     */
    public Long_Values aComponentThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters(
            String aComponentThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters) {
        return set(LONG_.A_COMPONENT_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS, aComponentThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters);
    }

    /**
     * {@code a_foreign_key_that_is_so_long_that_its_column_has_more_than_sixty_three_letters_id bigint not null}:
     * {@link Long_#aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters()}.
     *
     * @param aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters the row, which has been written before
     * @return these values
     */
    public Long_Values aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters(
            Tag aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters) {
        return setRow(Long_Table.Keys.A_FOREIGN_KEY_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS, aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters);
    }

    /**
     * {@code a_foreign_key_that_is_so_long_that_its_column_has_more_than_sixty_three_letters_id bigint not null}:
     * {@link Long_#aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters()}.
     *
     * @param aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters the row, loaded or not
     * @return these values
     */
    public Long_Values aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters(
            Ref<Tag, Long> aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters) {
        return setRef(Long_Table.Keys.A_FOREIGN_KEY_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS, aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters);
    }

    /**
     * {@code a_foreign_key_that_is_so_long_that_its_column_has_more_than_sixty_three_letters_id bigint not null}:
     * {@link Long_#aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters()}.
     *
     * @param aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLettersId the row's key
     * @return these values
     */
    public Long_Values aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLettersId(
            Long aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLettersId) {
        return set(LONG_.A_FOREIGN_KEY_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS_ID, aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLettersId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static Long_Values of(Long_ model) {
        return new Long_Values()
                .given(LONG_.ID, model.id())
                .set(LONG_.TEXT, model.text())
                .set(LONG_.A_COMPONENT_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS, model.aComponentThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters())
                .given(LONG_.A_FOREIGN_KEY_THAT_IS_SO_LONG_THAT_ITS_COLUMN_HAS_MORE_THAN_SIXTY_THREE_LETTERS_ID, key(model.aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters()));
    }
}

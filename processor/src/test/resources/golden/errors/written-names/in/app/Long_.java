package app;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model(
        table = "a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it",
        schema = "a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it")
public record Long_(
        @Id Long id,
        @Column(name = "a_name_that_goes_on_for_longer_than_any_database_would_ever_take_it") String text,
        String aComponentThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters,
        @ForeignKey Ref<Tag, Long> aForeignKeyThatIsSoLongThatItsColumnHasMoreThanSixtyThreeLetters) {}

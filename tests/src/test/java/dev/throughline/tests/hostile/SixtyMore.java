package dev.throughline.tests.hostile;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;

/** The other end of {@link SixtyCharacters}. */
@Model(table = "a_table_whose_name_is_as_long_as_a_database_may_take_it_more")
public record SixtyMore(
        @Id @Column(name = "a_column_whose_name_is_as_long_as_a_database_may_take_it_one")
        Long id,

        @Column(name = "a_column_whose_name_is_as_long_as_a_database_may_take_it_two", unique = true, length = 40)
        String name) {}

package dev.throughline.tests.hostile;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Has names of sixty characters, of which the first fifty are the same. */
@Model(table = "a_table_whose_name_is_as_long_as_a_database_may_take_it_once")
public record SixtyCharacters(
        @Id @Column(name = "a_column_whose_name_is_as_long_as_a_database_may_take_it_one")
        Long id,

        @Column(name = "a_column_whose_name_is_as_long_as_a_database_may_take_it_two", unique = true, length = 40)
        String name,

        @ManyToMany(relatedName = "characters") Many<SixtyMore> more) {}

package app;

import dev.throughline.Embedded;
import dev.throughline.Id;
import dev.throughline.Model;

@Model
public record House(
        @Id Long id,
        @Embedded(prefix = "`h_`") Spot home,
        @Embedded(prefix = " ") Spot blank,
        @Embedded(column = {"", "[city]"}) Spot away,
        @Embedded(prefix = "a_name_that_goes_on_for_longer_than_any_database_would_ever_take") Spot far) {}

package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model public record Item(
        @Id Long id,
        @ManyToMany(through = A.class) Many<Tag> red,
        @ManyToMany(through = B.class) Many<Tag> green,
        @ManyToMany(relatedName = "not a name") Many<One> ones) {}

package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model public record Item(
        @Id Long id,
        @ManyToMany Many<Tag> tags,
        @ManyToMany(skipReverse = true, through = A.class) Many<Tag> hidden,
        @ManyToMany(relatedName = "labelled", through = B.class) Many<Tag> labels,
        @ManyToMany Many<Item> self) {}

package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model public record Item(
        @Id Long id,
        @ManyToMany(symmetrical = true) Many<Tag> tags,
        @ManyToMany(symmetrical = true, relatedName = "likes", skipReverse = true) Many<Item> like,
        @ManyToMany(mappedBy = "like") Many<Item> liked,
        @ManyToMany(mappedBy = "next", symmetrical = true) Many<Item> last,
        @ManyToMany(through = Step.class) Many<Item> next) {}

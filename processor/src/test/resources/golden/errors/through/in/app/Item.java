package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Item(
        @Id Long id,
        @ManyToMany(through = Item.class) Many<Tag> itself,
        @ManyToMany(through = Alone.class, relatedName = "b") Many<Tag> alone,
        @ManyToMany(through = Both.class, relatedName = "c", throughFields = {"tag", "item"}) Many<Tag> swapped,
        @ManyToMany(relatedName = "d", throughFields = {"item", "tag"}) Many<Tag> made,
        @ManyToMany(through = Bare.class, relatedName = "e", throughFields = {"item", "tag"}) Many<Tag> given,
        @ManyToMany(through = Kept.class, relatedName = "g") Many<Tag> kept,
        @ManyToMany(relatedName = "f") Many<NoKey> noKey,
        @ForeignKey Ref<NoKey, Long> key) {}

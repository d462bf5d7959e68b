package app;

import dev.throughline.Id;
import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model public record Item(
        @Id Long id,
        @ManyToMany(through = None_.class, relatedName = "a") Many<Tag> none,
        @ManyToMany(through = Three.class, relatedName = "b") Many<Tag> three,
        @ManyToMany(through = Three.class, relatedName = "c", throughFields = {"item", "too"}) Many<Tag> fields,
        @ManyToMany(through = Loose.class, relatedName = "d") Many<Tag> loose,
        @ManyToMany(through = Given.class, relatedName = "e") Many<Tag> given,
        @ManyToMany(through = Given.class, relatedName = "f") Many<Tag> again,
        @ManyToMany(relatedName = "g") Many<Linked<Tag, Given>> made,
        @ManyToMany(relatedName = "h") Many<Tag> twice,
        @ManyToMany(relatedName = "h") Many<Other> reverse,
        @ManyToMany(relatedName = "i") Many<Tag> thrice) {}

package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A case. */
@Model public record Tag(
        @Id Long id,
        @ManyToMany(mappedBy = "tag") Many<Item> misspelt,
        @ManyToMany(mappedBy = "id") Many<Item> column,
        @ManyToMany(mappedBy = "self") Many<Item> notBack,
        @ManyToMany(mappedBy = "hidden") Many<Item> skipped,
        @ManyToMany(mappedBy = "labels") Many<Item> named,
        @ManyToMany(mappedBy = "tags", relatedName = "x") Many<Item> items,
        @ManyToMany(mappedBy = "tags") Many<Item> again,
        @ManyToMany(mappedBy = "mutual") Many<Tag> mutual) {}

package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A model that refers to one that is deprecated. */
@SuppressWarnings({"deprecation", "removal"})
@Model record Note(
        @Id Long id,
        @ForeignKey Ref<Draft, DraftKey> draft,
        @ManyToMany(through = Gone.class) Many<Page> pages) {}

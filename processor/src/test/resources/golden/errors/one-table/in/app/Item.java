package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model(table = "Things") public record Item(
        @Id Long id,
        @ForeignKey Ref<Tag, Long> tag,
        @ManyToMany Many<Tag> tags) {}

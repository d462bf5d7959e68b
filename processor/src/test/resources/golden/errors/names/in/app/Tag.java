package app;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Tag(
        @Id Long id,
        String tag,
        String modelType,
        @ForeignKey Ref<Tag, Long> parent,
        @Column(name = "other") Long parentId,
        @ForeignKey Ref<Tag, Long> fields,
        @ForeignKey(column = "x") Ref<Tag, Long> key,
        @ForeignKey Ref<Tag, Long> unique,
        @ForeignKey Ref<Tag, Long> model_type,
        @ManyToMany(skipReverse = true) Many<Tag> find,
        String count) {}

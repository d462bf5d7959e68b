package app;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model(table = " ", schema = "", orderBy = "") public record Blank(
        @Id @Column(name = "") Long id,
        @ForeignKey(column = "") Ref<Tag, Long> tag,
        @ManyToMany(relatedName = "") Many<Tag> tags,
        @ManyToMany(mappedBy = "") Many<Tag> others) {}

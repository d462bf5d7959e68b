package dev.throughline.tests.gallery;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** What hangs on a wall. */
@Model(table = "pictures", orderBy = "title")
@ManyToMany(name = "motifs", to = Motif.class, orderBy = "word")
@ManyToMany(
        name = "painters",
        to = Painter.class,
        through = Part.class,
        relatedName = "pictures",
        orderBy = "-link.share")
@ManyToMany(name = "alike", to = Picture.class, symmetrical = true)
@ManyToMany(name = "copies", to = Picture.class, relatedName = "originals")
public record Picture(
        @Id Long id,
        @Column(length = 80) String title,
        @ForeignKey @Nullable Ref<Painter, String> signed) {
    static Picture of(String title) {
        return new Picture(null, title, null);
    }
}

package app;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model public record Item(
        @Id Long id,
        @Column(length = 10) int number,
        @Column(precision = 10) String text,
        @Column(scale = 2) java.math.BigInteger whole,
        @Column(length = 5) Mood mood,
        @Column(name = "other") @ForeignKey Ref<Tag, Long> tag,
        @Column(name = "more") @ManyToMany Many<Tag> tags) {}

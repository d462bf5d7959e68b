package dev.throughline.tests.theatre;

import dev.throughline.Column;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** One for a play, whose key is its own. */
@Model(table = "posters")
public record Poster(
        @Id @ForeignKey Ref<Play, Long> play,
        @Column(length = 40) String artist) {}

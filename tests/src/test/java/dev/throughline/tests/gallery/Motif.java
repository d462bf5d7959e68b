package dev.throughline.tests.gallery;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** What is on a picture; it can have them loaded. */
@Model(table = "motifs")
public record Motif(
        @Id Long id,
        @Column(length = 40) String word,
        @ManyToMany(mappedBy = "motifs") Many<Picture> pictures) {}

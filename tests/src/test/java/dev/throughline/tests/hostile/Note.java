package dev.throughline.tests.hostile;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Has a key that the caller assigns, and a text of any length. */
@Model(table = "notes")
public record Note(
        @Id(generated = false) Long id,
        @Column(length = 0) String body,
        @ManyToMany(through = NoteLabel.class) Many<Label> labels,
        @ManyToMany Many<Note> related) {}

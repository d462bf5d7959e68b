package dev.throughline.tests.hostile;

import dev.throughline.Column;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Links a note to a label, and says why. */
@Model(table = "notes_labels")
public record NoteLabel(@Nullable @Column(length = 0) String why) {}

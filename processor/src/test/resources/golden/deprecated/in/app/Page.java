package app;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** A model that names nothing deprecated itself: the other end does. */
@Model record Page(@Id Long id, @ManyToMany(mappedBy = "pages") Many<Note> notes) {}

package app;

import dev.throughline.*;

/** A case. */
@Model record Student(@Id Long id, @ManyToMany(through = pre.Entry.class) Many<pre.Course> courses) {}

package dev.throughline.tests.types;

import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;

/** Has samples in it. */
@Model
public record Drawer(
        @Id Long id,
        @ManyToMany(through = DrawerSample.class) Many<Sample> samples) {}

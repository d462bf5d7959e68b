package app;

import dev.throughline.Id;
import dev.throughline.Model;

@Model
public record Mark(@Id Long id, String word) {}

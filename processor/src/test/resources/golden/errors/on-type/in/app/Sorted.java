package app;

import dev.throughline.Id;
import dev.throughline.Model;

@Model
public record Sorted(@Id Long id, String word) {}

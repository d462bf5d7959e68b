package app;

import dev.throughline.Id;
import dev.throughline.Model;

@Model
public record Label(@Id Long id, String word) {}

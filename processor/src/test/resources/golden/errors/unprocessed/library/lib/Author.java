package lib;

import dev.throughline.Id;
import dev.throughline.Model;

@Model
public record Author(@Id Long id, String name) {}

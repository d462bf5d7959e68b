package lib;

import dev.throughline.Id;
import dev.throughline.Model;

public interface Outer {
    @Model
    record Tag(@Id Long id, String name) {}
}

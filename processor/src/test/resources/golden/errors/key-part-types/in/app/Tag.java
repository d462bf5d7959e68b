package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;
import java.util.List;

/** A case. */
@Model record Tag(@Id Long id, @ForeignKey Ref<Item, ItemKey> item) {
    List<String> numbers() {
        return item.id().number();
    }
}

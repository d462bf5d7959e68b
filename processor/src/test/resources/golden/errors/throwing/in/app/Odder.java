package app;

import dev.throughline.Id;
import dev.throughline.Model;
import java.io.IOException;

/** A case. */
@Model class Odder {
    @Id final Long id;

    Odder(Long id) throws IOException {
        if (id == null) throw new IOException();
        this.id = id;
    }
}

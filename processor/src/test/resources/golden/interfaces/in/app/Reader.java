package app;

import dev.throughline.Model;

@Model
record Reader(Long id) implements Keyed<Long> {}

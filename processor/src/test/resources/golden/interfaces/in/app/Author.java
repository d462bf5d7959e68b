package app;

import dev.throughline.Column;
import dev.throughline.Model;
import java.time.Instant;

@Model
record Author(Long id, @Column(length = 40) String name, Instant touched) implements Named {}

package app;

import dev.throughline.CreatedAt;
import dev.throughline.Version;
import java.time.Instant;

/** A case. */
public class Stray { @Version int version; @CreatedAt Instant since; }

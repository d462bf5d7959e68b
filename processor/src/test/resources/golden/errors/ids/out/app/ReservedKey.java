package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Reserved}.
 *
 * @param reserved {@code reserved integer not null}: {@link Reserved#reserved()}
 * @param other {@code other integer not null}: {@link Reserved#other()}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record ReservedKey(int reserved, int other) implements Serializable {}

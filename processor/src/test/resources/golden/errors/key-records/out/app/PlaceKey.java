package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Place}.
 *
 * @param number {@code number integer not null}: {@link Place#number()}
 * @param worker could not be read
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record PlaceKey(int number, Thread worker) implements Serializable {}

package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Guest}.
 *
 * @param rank {@code rank varchar(10) not null}: {@link Guest#rank()}
 * @param name {@code name varchar(40) not null}: {@link Guest#name()}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record GuestKey(Guest.Rank rank, String name) implements Serializable {}

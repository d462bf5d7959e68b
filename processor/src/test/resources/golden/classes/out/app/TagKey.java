package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Tag}.
 *
 * @param language {@code language integer not null}: {@link Tag#language}
 * @param word {@code word varchar(255) not null}: {@link Tag#word}
 */
@Generated("dev.throughline.processor.ModelProcessor")
record TagKey(int language, String word) implements Serializable {}

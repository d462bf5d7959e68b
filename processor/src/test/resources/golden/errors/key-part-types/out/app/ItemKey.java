package app;

import java.io.Serializable;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Item}.
 *
 * @param shop {@code shop varchar(255) not null}: {@link Item#shop()}
 * @param number could not be read
 * @param plainId could not be read
 */
@Generated("dev.throughline.processor.ModelProcessor")
record ItemKey(String shop, List<String> number, Long plainId) implements Serializable {}

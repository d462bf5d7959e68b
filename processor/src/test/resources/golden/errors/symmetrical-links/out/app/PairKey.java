package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Pair}.
 *
 * @param oneId {@code one_id bigint not null}: {@link Pair#one()}
 * @param otherId {@code other_id bigint not null}: {@link Pair#other()}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record PairKey(Long oneId, Long otherId) implements Serializable {}

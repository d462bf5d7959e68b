package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Draft}.
 *
 * @param year {@code year integer not null}: {@link Draft#year()}
 * @param code {@code code varchar(255) not null}: {@link Draft#code()}
 */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
record DraftKey(int year, String code) implements Serializable {}

package app;

import java.io.Serializable;
import javax.annotation.processing.Generated;

/**
 * The key of one {@link Parts}.
 *
 * @param number {@code number bigint not null}: {@link Parts#number()}
 * @param text {@code text varchar(255)}: {@link Parts#text()}
 * @param bytes {@code bytes varbinary(255) not null}: {@link Parts#bytes()}
 * @param oddId {@code odd_id varchar(255)}: {@link Parts#odd()}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record PartsKey(Long number, String text, byte[] bytes,
        String oddId) implements Serializable {}

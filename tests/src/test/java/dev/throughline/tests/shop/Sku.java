package dev.throughline.tests.shop;

import org.jooq.Converter;
import org.jspecify.annotations.Nullable;

/** The number of a product: a text of its own type. */
public record Sku(String code) {
    /** Texts to numbers. */
    public static final class Code implements Converter<String, Sku> {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Sku from(@Nullable String code) {
            return code == null ? null : new Sku(code);
        }

        @Override
        public @Nullable String to(@Nullable Sku sku) {
            return sku == null ? null : sku.code();
        }

        @Override
        public Class<String> fromType() {
            return String.class;
        }

        @Override
        public Class<Sku> toType() {
            return Sku.class;
        }
    }
}

package dev.throughline.tests.shop;

import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** An amount, of which the database keeps the cents. */
public record Money(long cents) {
    /** Cents to amounts. */
    public static final class Cents extends AbstractConverter<Long, Money> {
        private static final long serialVersionUID = 1L;

        public Cents() {
            super(Long.class, Money.class);
        }

        @Override
        public @Nullable Money from(@Nullable Long cents) {
            return cents == null ? null : new Money(cents);
        }

        @Override
        public @Nullable Long to(@Nullable Money money) {
            return money == null ? null : money.cents();
        }
    }
}

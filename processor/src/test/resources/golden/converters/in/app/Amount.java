package app;

import org.jooq.Converter;

/** A number with its own type. */
public record Amount(long cents) {
    /** Of whole numbers. */
    public abstract static class Whole implements Converter<Long, Amount> {
        private static final long serialVersionUID = 1L;

        /** For jOOQ. */
        protected Whole() {}

        @Override
        public Amount from(Long cents) {
            return cents == null ? null : new Amount(cents);
        }

        @Override
        public Long to(Amount amount) {
            return amount == null ? null : amount.cents();
        }

        @Override
        public Class<Long> fromType() {
            return Long.class;
        }

        @Override
        public Class<Amount> toType() {
            return Amount.class;
        }
    }

    /** Says its types by its superclass. */
    public static final class Cents extends Whole {
        private static final long serialVersionUID = 1L;

        /** For jOOQ. */
        public Cents() {}
    }
}

package app;

import org.jooq.impl.AbstractConverter;

/** A case: of a raw type. */
@SuppressWarnings({"rawtypes", "serial"})
public class AnyText extends AbstractConverter<String, Any> {
    /** A case. */
    public AnyText() {
        super(String.class, Any.class);
    }

    @Override
    public Any from(String text) {
        return new Any<>(text);
    }

    @Override
    public String to(Any any) {
        return String.valueOf(any.value());
    }
}

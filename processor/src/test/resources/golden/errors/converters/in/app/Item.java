package app;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;
import java.util.List;
import org.jooq.Converter;

/** A case. */
@Model
public record Item(
        @Id Long id,
        @Column(converter = String.class) List<String> none,
        @Column(converter = Flag.class) String wrong,
        @Column(converter = Raw.class) Boolean raw,
        @Column(converter = Flag.class) boolean right,
        @Column(converter = Threads.class) String thread) {
    /** A case. */
    @SuppressWarnings("serial")
    abstract static class Flag implements Converter<Integer, Boolean> {}

    /** A case. */
    @SuppressWarnings({"rawtypes", "serial"})
    abstract static class Raw implements Converter {}

    /** A case. */
    static class Threads implements Converter<Thread, String> {
        private static final long serialVersionUID = 1L;

        @Override
        public String from(Thread thread) {
            return "";
        }

        @Override
        public Thread to(String name) {
            return null;
        }

        @Override
        public Class<Thread> fromType() {
            return Thread.class;
        }

        @Override
        public Class<String> toType() {
            return String.class;
        }
    }
}

package dev.throughline.benchmarks.compile;

import java.util.List;
import java.util.Locale;

/** Who takes part: a style of declaring entities, with and without the processor that reads it. */
enum Contender {
    RECORDS(Style.RECORD, ""),
    THROUGHLINE(Style.RECORD, "dev.throughline.processor.ModelProcessor"),
    JPA_CLASSES(Style.JPA, ""),
    HIBERNATE(Style.JPA, "org.hibernate.processor.HibernateProcessor"),
    QUERYDSL(Style.JPA, "com.querydsl.apt.jpa.JPAAnnotationProcessor"),
    JIMMER_INTERFACES(Style.JIMMER, ""),
    JIMMER(Style.JIMMER, "org.babyfish.jimmer.apt.JimmerProcessor");

    private final Style style;
    private final String processor;

    Contender(Style style, String processor) {
        this.style = style;
        this.processor = processor;
    }

    Style style() {
        return style;
    }

    /** {@return the class of the processor, if there is one} */
    List<String> processors() {
        return processor.isEmpty() ? List.of() : List.of(processor);
    }

    /** {@return who declares the entities in the same way, without a processor} */
    Contender plain() {
        return switch (style) {
            case RECORD -> RECORDS;
            case JPA -> JPA_CLASSES;
            case JIMMER -> JIMMER_INTERFACES;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package dev.throughline.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.throughline.processor.model.Automatic;
import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.ColumnType;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.SqlType;
import dev.throughline.processor.model.Unknown;
import dev.throughline.processor.report.Code;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Reads components that are columns.
 *
 * @param findings what is met on the way
 */
record ColumnReader(Findings findings) {
    /** As in {@code Column} itself. */
    private static final ColumnType STANDARD = new ColumnType(TypeName.VOID, SqlType.NONE, 255, 38, 10, null);

    private static final String CONVERTER = "converter";

    private static final Set<String> COLLECTIONS = Set.of(
            "java.util.List",
            "java.util.Set",
            "java.util.Collection",
            "java.lang.Iterable",
            "java.util.SortedSet",
            "java.util.stream.Stream");

    Component read(String model, Property component) {
        String name = component.name();
        if (component
                .type()
                .element()
                .map(Visibility::new)
                .filter(Visibility::isPrivate)
                .isPresent()) {
            String type = component.type().spoken();
            findings.problem(
                    Code.COLUMN_TYPE_PRIVATE, component.declaration().origin(), model + "." + name, simple(type));
            return component.unknown();
        }
        Optional<Column> column = column(component);
        if (column.isPresent()) {
            component
                    .annotation(Annotations.COLUMN)
                    .map(annotation -> new ColumnSizes(annotation, model + "." + name, findings))
                    .ifPresent(sizes -> sizes.require(column.get(), component.type()));
            return column.get();
        }
        TypeView type = component.type();
        Optional<AnnotationView> converted =
                component.annotation(Annotations.COLUMN).filter(annotation -> annotation.isWritten(CONVERTER));
        if (converted.isPresent() && !type.isMissing()) {
            explain(model + "." + name, converted.get(), type);
        } else {
            explain(model + "." + name, component, type);
        }
        return new Unknown(component.declaration(), type.name());
    }

    private static String simple(String spoken) {
        return spoken.substring(spoken.lastIndexOf('.') + 1);
    }

    static Optional<Column> column(Property component) {
        ColumnType type = type(component, component.type());
        if (!type.isKnown()) {
            return Optional.empty();
        }
        Column column = new Column(
                component.declaration(),
                name(component),
                type,
                component.isNullable(),
                isUnique(component),
                automatic(component));
        return Optional.of(column.nullable() && isMade(component, column) ? column.required() : column);
    }

    /** {@return whether it may be null in a model, until it is written} */
    private static boolean isMade(Property component, Column column) {
        boolean isGenerated = component
                .annotation(Annotations.ID)
                .filter(id -> source(id, column) != Key.Source.ASSIGNED)
                .isPresent();
        return isGenerated || (column.automatic() != Automatic.NONE && !column.isPrimitive());
    }

    private static Automatic automatic(Property component) {
        if (component.is(Annotations.VERSION)) {
            return Automatic.VERSION;
        }
        if (component.is(Annotations.CREATED_AT)) {
            return Automatic.CREATED;
        }
        return component.is(Annotations.UPDATED_AT) ? Automatic.UPDATED : Automatic.NONE;
    }

    /** {@return where the values of a primary key come from} */
    static Key.Source source(AnnotationView id, Column column) {
        if (!id.bool("generated") || column.isPrimitive() || column.type().converter() != null) {
            return Key.Source.ASSIGNED;
        }
        return switch (column.type().sql()) {
            case BIGINT, INTEGER -> Key.Source.IDENTITY;
            case UUID -> Key.Source.RANDOM;
            default -> Key.Source.ASSIGNED;
        };
    }

    private static ColumnType type(Property component, TypeView type) {
        Optional<AnnotationView> column = component.annotation(Annotations.COLUMN);
        ClassName converter = column.flatMap(found -> found.type(CONVERTER))
                .flatMap(found -> new TypeView(found).element())
                .map(ClassName::get)
                .orElse(null);
        return new ColumnType(
                type.name(),
                column.filter(found -> found.isWritten(CONVERTER))
                        .map(found -> converted(found, type))
                        .orElseGet(() -> sql(type)),
                column.map(found -> found.integer("length")).orElse(STANDARD.length()),
                column.map(found -> found.integer("precision")).orElse(STANDARD.precision()),
                column.map(found -> found.integer("scale")).orElse(STANDARD.scale()),
                converter);
    }

    private static SqlType sql(TypeView type) {
        return type.isEnum() ? SqlType.ENUM : SqlType.of(type.qualified()).orElse(SqlType.NONE);
    }

    /** {@return the type of what a converter makes a type of; none, where it does not or is none} */
    private static SqlType converted(AnnotationView column, TypeView type) {
        return converter(column)
                .filter(converter -> converter.makes(type) && converter.canBeMade())
                .flatMap(converter -> SqlType.of(converter.column().qualified()))
                .orElse(SqlType.NONE);
    }

    private static Optional<ConverterView> converter(AnnotationView column) {
        return column.type(CONVERTER)
                .flatMap(type -> new TypeView(type).element())
                .flatMap(ConverterView::of);
    }

    private static String name(Property component) {
        return component
                .annotation(Annotations.COLUMN)
                .map(column -> column.string("name"))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> component.naming().named(component.name()));
    }

    private static boolean isUnique(Property component) {
        return component
                .annotation(Annotations.COLUMN)
                .filter(column -> column.bool("unique"))
                .isPresent();
    }

    private void explain(String subject, Property component, TypeView type) {
        Origin origin = component.declaration().origin();
        String name = component.name();
        Optional<ModelView> model = component.model(type);
        Optional<ModelView> items = type.arguments().stream()
                .findFirst()
                .flatMap(item ->
                        item.is(Annotations.REF) ? item.arguments().stream().findFirst() : Optional.of(item))
                .flatMap(component::model);
        if (type.isMissing()) {
            findings.missing(type.spoken());
        } else if (type.is(Annotations.REF)) {
            findings.problem(Code.FK_MISSING, origin, subject);
        } else if (type.is(Annotations.MANY)) {
            findings.problem(Code.M2M_MISSING, origin, subject);
        } else if (model.isPresent()) {
            findings.problem(Code.COLUMN_IS_MODEL, origin, subject, model.get().name(), keyOf(model.get()), name);
        } else if (isCollection(type) && items.isPresent()) {
            findings.problem(Code.M2M_NOT_MANY, origin, subject, items.get().name(), type.spoken(), name);
        } else {
            findings.problem(Code.COLUMN_TYPE, origin, subject, type.spoken(), Instead.of(type));
        }
    }

    private void explain(String subject, AnnotationView column, TypeView type) {
        Origin origin = column.origin(CONVERTER);
        if (column.isMissing(CONVERTER)) {
            findings.missing(CONVERTER);
            return;
        }
        String name = column.type(CONVERTER)
                .map(found -> new TypeView(found).spoken())
                .orElse("");
        Optional<ConverterView> converter = converter(column);
        if (converter.filter(found -> found.makes(type)).isEmpty()) {
            findings.problem(Code.COLUMN_CONVERTER_TYPES, origin, subject, name, type.spoken());
        } else if (!converter.get().canBeMade()) {
            findings.problem(Code.COLUMN_CONVERTER_NEW, origin, subject, name);
        } else {
            findings.problem(
                    Code.COLUMN_TYPE,
                    origin,
                    subject,
                    converter.get().column().spoken(),
                    Instead.of(converter.get().column()));
        }
    }

    static boolean isCollection(TypeView type) {
        return type.element()
                .map(TypeElement::getQualifiedName)
                .map(name -> COLLECTIONS.contains(name.toString()))
                .orElse(!type.arguments().isEmpty());
    }

    /** {@return what the type of a model's key is called; Long, where it has none yet} */
    static String keyOf(ModelView model) {
        return KeyReader.target(model)
                .map(target -> TypeView.spoken(target.key()))
                .orElse("Long");
    }
}

package dev.throughline.processor.read;

import com.palantir.javapoet.ClassName;
import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.ColumnType;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Declaration;
import dev.throughline.processor.model.Embedded;
import dev.throughline.processor.model.Naming;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.Words;
import dev.throughline.processor.report.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Reads components that are value records.
 *
 * @param findings what is met on the way
 */
record EmbeddedReader(Findings findings) {
    /** {@return the columns of a component, if it can be read} */
    static List<Column> columns(Property component) {
        return component
                .annotation(Annotations.EMBEDDED)
                .flatMap(annotation -> new EmbeddedReader(new Findings()).embedded("", component, annotation))
                .map(Embedded::columns)
                .orElse(List.of());
    }

    /** {@return what an embedded record has columns of; nothing of a component that is none} */
    static Stream<Property> parts(Property component) {
        return component.is(Annotations.EMBEDDED)
                ? component.type().element().stream()
                        .flatMap(record -> ClassReader.properties(record, component.naming()).stream())
                : Stream.empty();
    }

    Component read(String model, Property component, AnnotationView annotation) {
        Optional<Embedded> embedded = embedded(model, component, annotation);
        return embedded.isPresent() ? embedded.get() : component.unknown();
    }

    private Optional<Embedded> embedded(String model, Property component, AnnotationView annotation) {
        TypeView type = component.type();
        if (type.isMissing()) {
            findings.missing(type.spoken());
            return Optional.empty();
        }
        String subject = model + "." + component.name();
        Optional<ModelView> other = component.model(type);
        if (other.isPresent()) {
            findings.problem(
                    Code.COLUMN_IS_MODEL,
                    annotation.origin(),
                    subject,
                    other.get().name(),
                    ColumnReader.keyOf(other.get()),
                    component.name());
            return Optional.empty();
        }
        Optional<TypeElement> record = type.element().filter(EmbeddedReader::canBeMade);
        if (record.isEmpty()) {
            findings.problem(Code.EMBEDDED_TYPE, annotation.origin(), subject, type.spoken());
            return Optional.empty();
        }
        List<Column> columns =
                columns(component, ClassReader.properties(record.get(), component.naming()), type.spoken());
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Embedded(
                        component.declaration(),
                        ClassName.get(record.get()),
                        isEach(record.get(), Modifier.PUBLIC),
                        component.isNullable(),
                        named(subject, annotation, component, columns)));
    }

    static boolean canBeMade(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                && type.getTypeParameters().isEmpty()
                && !type.getRecordComponents().isEmpty()
                && enclosing(type).noneMatch(each -> each.getModifiers().contains(Modifier.PRIVATE));
    }

    private static boolean isEach(TypeElement type, Modifier modifier) {
        return enclosing(type).allMatch(each -> each.getModifiers().contains(modifier));
    }

    private static Stream<Element> enclosing(TypeElement type) {
        return Stream.iterate(type, e -> e instanceof TypeElement, Element::getEnclosingElement);
    }

    /** {@return whether a part, which says nothing of itself, is what a model alone has} */
    private boolean isReference(String record, Property part) {
        boolean isKey = part.type().is(Annotations.REF);
        if (isKey || part.type().is(Annotations.MANY)) {
            findings.problem(
                    Code.EMBEDDED_REFERENCE,
                    Origin.of(part.element()),
                    record + "." + part.name(),
                    isKey ? "Ref" : "Many",
                    isKey ? "@ForeignKey" : "@ManyToMany",
                    part.type().spoken(),
                    part.name());
            return true;
        }
        return false;
    }

    /** {@return the columns of a record by their own names; none, where one of them is none} */
    private List<Column> columns(Property component, List<Property> parts, String record) {
        List<Column> columns = new ArrayList<>();
        for (Property part : parts) {
            WrittenNames.ofComponent(record, part, findings);
            Optional<String> role = ComponentReader.roles(part).stream().findFirst();
            role.ifPresent(annotation -> findings.problem(
                    Code.EMBEDDED_PART,
                    part.require(annotation).origin(),
                    record + "." + part.name(),
                    ComponentReader.simpleName(annotation)));
            boolean isReference = role.isEmpty() && isReference(record, part);
            if (role.isEmpty()
                    && !isReference
                    && new ColumnReader(findings).read(record, part) instanceof Column column) {
                columns.add(inside(component, part, column));
            }
        }
        return columns.size() == parts.size() ? columns : List.of();
    }

    private static Column inside(Property component, Property part, Column column) {
        String name = component.name() + "." + part.name();
        String access = component.access() + "." + part.access();
        Declaration declaration = new Declaration(
                name,
                column.declaration().origin(),
                access,
                component.deprecation().compareTo(part.deprecation()) < 0
                        ? part.deprecation()
                        : component.deprecation());
        ColumnType type = part.isNullable() ? column.type() : column.type().asBoxed();
        boolean nullable = component.isNullable() || column.nullable();
        return new Column(declaration, column.column(), type, nullable, column.unique(), column.automatic());
    }

    private List<Column> named(String subject, AnnotationView annotation, Property component, List<Column> columns) {
        List<String> given = annotation.strings("column").stream()
                .map(AnnotationView.Item::value)
                .toList();
        if (given.size() == columns.size()) {
            return IntStream.range(0, given.size())
                    .mapToObj(i -> columns.get(i).called(given.get(i)))
                    .toList();
        }
        if (!given.isEmpty()) {
            findings.problem(
                    Code.EMBEDDED_COLUMNS,
                    annotation.origin("column"),
                    subject,
                    component.type().spoken(),
                    columns.size(),
                    given.size());
        }
        Naming naming = component.naming();
        UnaryOperator<String> named = annotation.isWritten("prefix")
                ? column -> annotation.string("prefix") + column
                : column -> Words.shortened(naming.joined(naming.named(component.name()), column));
        return columns.stream()
                .map(column -> column.called(named.apply(column.column())))
                .toList();
    }
}

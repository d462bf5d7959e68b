package dev.throughline.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.throughline.processor.model.Automatic;
import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.ColumnType;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Creation;
import dev.throughline.processor.model.Declaration;
import dev.throughline.processor.model.Deprecation;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.KeyType;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.Sort;
import dev.throughline.processor.model.SqlType;
import dev.throughline.processor.model.Stored;
import dev.throughline.processor.model.Target;
import dev.throughline.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes models for tests of rules, as if they had been read. */
final class Models {
    static final Origin NOWHERE = new Origin(null, null, null);
    private static final ColumnType LONG = type(ClassName.get(Long.class), SqlType.BIGINT);

    private final String name;
    private String schema = "";
    private String table;
    private final List<Stored> ids = new ArrayList<>();
    private final List<Component> components = new ArrayList<>();
    private final List<ForeignKey> added = new ArrayList<>();
    private final List<Sort> orderBy = new ArrayList<>();

    private Models(String name) {
        this.name = name;
        this.table = Words.snake(name);
    }

    /** {@return a model with nothing but a name} */
    static Models named(String name) {
        return new Models(name);
    }

    Models table(String other) {
        table = other;
        return this;
    }

    Models schema(String other) {
        schema = other;
        return this;
    }

    /** An {@code @Id Long}. */
    Models id(String component) {
        return id(column(component, component, LONG, false));
    }

    Models id(Stored part) {
        ids.add(part);
        components.add(part);
        return this;
    }

    /** A {@code String}. */
    Models text(String component) {
        return column(component, Words.snake(component));
    }

    /** A {@code String} in a column of another name. */
    Models column(String component, String column) {
        return with(column(component, column, type(ClassName.get(String.class), SqlType.VARCHAR), true));
    }

    Models with(Component component) {
        components.add(component);
        return this;
    }

    Models key(String component, Models target) {
        return with(reference(component, target));
    }

    /** A key that a link is given. */
    Models given(String component, Models target) {
        added.add(reference(component, target));
        return this;
    }

    Models orderBy(String... written) {
        Stream.of(written).map(item -> new Sort(item, NOWHERE)).forEach(orderBy::add);
        return this;
    }

    Model model() {

        Key key = ids.isEmpty() ? Key.Missing.UNKNOWN : new Key.Id(target().keyType(), ids, Key.Source.ASSIGNED);
        List<String> names = components.stream().map(Component::name).toList();
        return new Model(
                names(),
                NOWHERE,
                true,
                Deprecation.NONE,
                schema,
                table,
                key,
                components,
                Creation.by(names),
                added,
                List.of(),
                orderBy,
                false,
                Model.Visible.NOTHING);
    }

    /** {@return what rules say of it: each problem as its code and what is meant} */
    static List<String> told(Rules.Verdict verdict) {
        return verdict.problems().stream()
                .map(problem -> problem.code() + " " + problem.subject())
                .toList();
    }

    static Column column(String component, String column, ColumnType type, boolean nullable) {
        return new Column(Declaration.component(component, NOWHERE), column, type, nullable, false, Automatic.NONE);
    }

    static ColumnType type(TypeName type, SqlType sql) {
        return new ColumnType(type, sql, 255, 38, 10, null);
    }

    Names names() {
        return new Names(ClassName.get("app", name));
    }

    Target target() {
        KeyType type = ids.size() == 1
                ? ids.get(0).part().type()
                : new KeyType.Composite(
                        names().key(), ids.stream().map(Stored::part).toList());
        return new Target(names(), true, schema, table, type);
    }

    static ForeignKey reference(String component, Models model) {
        Target target = model.target();
        return new ForeignKey(
                Declaration.component(component, NOWHERE),
                List.of(Words.snake(component) + "_id"),
                target,
                false,
                false,
                "RESTRICT");
    }
}

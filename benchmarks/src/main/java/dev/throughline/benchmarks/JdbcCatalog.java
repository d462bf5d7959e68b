package dev.throughline.benchmarks;

import static java.util.stream.Collectors.joining;

import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.Ref;
import dev.throughline.sample.catalog.Catalog.Card;
import dev.throughline.sample.catalog.Catalog.Links;
import dev.throughline.sample.catalog.Catalog.PackagePage;
import dev.throughline.sample.catalog.Catalog.Ranked;
import dev.throughline.sample.catalog.Catalog.TagPair;
import dev.throughline.sample.catalog.index.DependencyKind;
import dev.throughline.sample.catalog.model.DebPackage;
import dev.throughline.sample.catalog.model.Dependency;
import dev.throughline.sample.catalog.model.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** The questions of the sample's catalog, as they are written by hand. */
record JdbcCatalog(Jdbc jdbc) {
    private static final String PACKAGE = "p.id, p.name, p.version, p.section, p.installed_size";
    private static final String LINK = PACKAGE + ", d.dependent_id, d.needed_id, d.kind, d.versions, d.alternative";

    /** {@return a text in the quotes of the database} */
    String sql(String text) {
        String quote = jdbc.dialect() == SQLDialect.MARIADB ? "`" : "\"";
        return text.replaceAll(
                "\\b(packages_tags|packages|tags|dependencies|id|name|version|section|installed_size|deb_package_id|tag_id"
                        + "|dependent_id|needed_id|kind|versions|alternative)\\b",
                quote + "$1" + quote);
    }

    /** {@return that a column is one of some keys} */
    String among(String column, List<?> keys) {
        return takesArrays()
                ? column + " = any(?)"
                : column + keys.stream().map(key -> "?").collect(joining(", ", " in (", ")"));
    }

    Object[] binds(List<?> keys, Object... more) {
        List<Object> binds = new ArrayList<>();
        if (takesArrays()) {
            binds.add(keys.toArray(Long[]::new));
        } else {
            binds.addAll(keys);
        }
        Collections.addAll(binds, more);
        return binds.toArray();
    }

    private boolean takesArrays() {
        return jdbc.dialect() == SQLDialect.H2 || jdbc.dialect() == SQLDialect.POSTGRES;
    }

    <X> List<X> list(String text, Sql.Reader<X> reader, Object... binds) {
        return jdbc.list(sql(text), reader, binds);
    }

    static DebPackage model(ResultSet row) throws SQLException {
        return model(row, Many.notLoaded());
    }

    private static DebPackage model(ResultSet row, Many<Tag> tags) throws SQLException {
        int size = row.getInt(5);
        @Nullable Integer installed = row.wasNull() ? null : size;
        return new DebPackage(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                installed,
                tags,
                Many.notLoaded(),
                Many.notLoaded());
    }

    private static Dependency link(ResultSet row, int from) throws SQLException {
        return new Dependency(
                Ref.to(row.getLong(from)),
                Ref.to(row.getLong(from + 1)),
                DependencyKind.valueOf(row.getString(from + 2)),
                row.getString(from + 3),
                row.getBoolean(from + 4));
    }

    /** {@return the links that a where clause names, without their packages} */
    List<Dependency> links(String where, Object... binds) {
        return list(
                "select d.dependent_id, d.needed_id, d.kind, d.versions, d.alternative from dependencies d" + where,
                row -> link(row, 1),
                binds);
    }

    private static DebPackage withTags(DebPackage value, List<Tag> tags) {
        return new DebPackage(
                value.id(),
                value.name(),
                value.version(),
                value.section(),
                value.installedSize(),
                Many.of(tags),
                Many.notLoaded(),
                Many.notLoaded());
    }

    private List<DebPackage> withTags(List<DebPackage> packages) {
        if (packages.isEmpty()) {
            return packages;
        }
        List<Long> ids = packages.stream().map(DebPackage::id).toList();
        Map<Long, List<Tag>> tags = new HashMap<>();
        Map<Long, Tag> known = new HashMap<>();
        list(
                "select l.deb_package_id, t.id, t.name from packages_tags l join tags t on t.id = l.tag_id where "
                        + among("l.deb_package_id", ids) + " order by t.name",
                row -> {
                    long id = row.getLong(2);
                    Tag tag = known.get(id);
                    if (tag == null) {
                        tag = new Tag(id, row.getString(3), Many.notLoaded());
                        known.put(id, tag);
                    }
                    return tags.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(tag);
                },
                binds(ids));
        return packages.stream()
                .map(value -> withTags(value, tags.getOrDefault(value.id(), List.of())))
                .toList();
    }

    private DebPackage get(String name) {
        return list("select " + PACKAGE + " from packages p where p.name = ?", JdbcCatalog::model, name)
                .get(0);
    }

    private List<Linked<DebPackage, Dependency>> linked(String from, String to, long id, String limit, Object... more) {
        List<Object> binds = new ArrayList<>(List.of(id));
        Collections.addAll(binds, more);
        return list(
                "select " + LINK + " from dependencies d join packages p on p.id = d." + to + " where d." + from
                        + " = ? order by d.kind, p.name" + limit,
                row -> new Linked<>(model(row), link(row, 6)),
                binds.toArray());
    }

    private long count(String column, long id) {
        return list("select count(*) from dependencies where " + column + " = ?", row -> row.getLong(1), id)
                .get(0);
    }

    List<DebPackage> tagged(List<String> names) {
        List<Long> tags = list(
                "select id from tags where name in ("
                        + names.stream().map(any -> "?").collect(joining(", ")) + ")",
                row -> row.getLong(1),
                names.toArray());
        return list(
                "select " + PACKAGE
                        + " from packages p where p.id in (select l.deb_package_id from packages_tags l where "
                        + among("l.tag_id", tags)
                        + " group by l.deb_package_id having count(*) = ?) order by p.name",
                JdbcCatalog::model,
                binds(tags, (long) names.size()));
    }

    PackagePage page(String name, int limit) {
        DebPackage value = withTags(List.of(get(name))).get(0);
        return new PackagePage(
                value,
                new Links(
                        count("dependent_id", value.id()),
                        linked("dependent_id", "needed_id", value.id(), " limit ?", limit)),
                new Links(
                        count("needed_id", value.id()),
                        linked("needed_id", "dependent_id", value.id(), " limit ?", limit)));
    }

    Card card(String name) {
        DebPackage value = withTags(List.of(get(name))).get(0);
        return new Card(value, linked("dependent_id", "needed_id", value.id(), ""), count("needed_id", value.id()));
    }

    List<Ranked> list(int page, int size) {
        List<DebPackage> packages = withTags(list(
                "select " + PACKAGE + " from packages p order by p.name limit ? offset ?",
                JdbcCatalog::model,
                size,
                (page - 1) * size));
        if (packages.isEmpty()) {
            return List.of();
        }
        List<Long> ids = packages.stream().map(DebPackage::id).toList();
        Map<Long, Long> counts = new HashMap<>();
        list(
                "select needed_id, count(*) from dependencies where " + among("needed_id", ids) + " group by needed_id",
                row -> counts.put(row.getLong(1), row.getLong(2)),
                binds(ids));
        return packages.stream()
                .map(value -> new Ranked(value, counts.getOrDefault(value.id(), 0L)))
                .toList();
    }

    /** As the sample does: the packages of each step are read, and those that have to be there are gone on with. */
    int countNeeded(String name) {
        long start = get(name).id();
        Set<Long> found = new HashSet<>(Set.of(start));
        List<Long> step = List.of(start);
        while (!step.isEmpty()) {
            step = list(
                            "select " + LINK + " from dependencies d join packages p on p.id = d.needed_id where "
                                    + among("d.dependent_id", step),
                            row -> new Linked<>(model(row), link(row, 6)),
                            binds(step))
                    .stream()
                    .filter(linked ->
                            linked.link().kind().isStrict() && !linked.link().alternative())
                    .map(linked -> linked.target().id())
                    .filter(found::add)
                    .toList();
        }
        return found.size() - 1;
    }

    List<Ranked> top(int limit) {
        return list(
                "select " + PACKAGE + ", n.dependents from packages p join (select needed_id, count(*) as dependents"
                        + " from dependencies group by needed_id) n on n.needed_id = p.id"
                        + " order by n.dependents desc, p.name limit ?",
                row -> new Ranked(model(row), row.getLong(6)),
                limit);
    }

    List<TagPair> together(int limit) {
        return list(
                "select a.name, b.name, count(*) from tags a join packages_tags l on l.tag_id = a.id"
                        + " join packages_tags m on m.deb_package_id = l.deb_package_id join tags b on b.id = m.tag_id"
                        + " where b.name > a.name group by a.name, b.name order by count(*) desc, a.name, b.name limit ?",
                row -> new TagPair(row.getString(1), row.getString(2), row.getInt(3)),
                limit);
    }

    /** {@return what a query answers, by a key} */
    <K, X> Map<K, X> by(String text, Sql.Reader<X> reader, Function<X, K> key) {
        Map<K, X> by = new HashMap<>();
        list(text, reader).forEach(row -> by.put(key.apply(row), row));
        return by;
    }
}

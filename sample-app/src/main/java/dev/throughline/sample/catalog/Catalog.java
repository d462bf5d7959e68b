package dev.throughline.sample.catalog;

import static dev.throughline.sample.catalog.model.DebPackageTable.DEB_PACKAGE;
import static dev.throughline.sample.catalog.model.DebPackageTagsLinkTable.DEB_PACKAGE_TAGS_LINK;
import static dev.throughline.sample.catalog.model.DependencyTable.DEPENDENCY;
import static dev.throughline.sample.catalog.model.TagTable.TAG;
import static org.jooq.impl.DSL.count;

import dev.throughline.Linked;
import dev.throughline.sample.Database;
import dev.throughline.sample.catalog.model.DebPackage;
import dev.throughline.sample.catalog.model.DebPackageDependenciesProxy;
import dev.throughline.sample.catalog.model.DebPackageDependentsProxy;
import dev.throughline.sample.catalog.model.DebPackageQuerySet;
import dev.throughline.sample.catalog.model.Dependency;
import dev.throughline.sample.catalog.model.Tag;
import dev.throughline.sample.catalog.model.TagQuerySet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;

/** The questions that the catalog answers. */
record Catalog(DSLContext dsl, DebPackageQuerySet packages, TagQuerySet tags) {

    /** Packages with their links: how many there are, and the first of them. */
    record Links(long count, List<Linked<DebPackage, Dependency>> first) {}

    /** A package, and how many others need it. */
    record Ranked(DebPackage value, long dependents) {}

    /** What the page of a package shows; its tags are loaded. */
    record PackagePage(DebPackage value, Links dependencies, Links dependents) {}

    /** Two tags, and how many packages have both. */
    record TagPair(String one, String other, int packages) {}

    /** Creates the tables, where they are not there. */
    static Catalog of(DSLContext dsl) {
        Database.create(dsl, DEB_PACKAGE, TAG, DEB_PACKAGE_TAGS_LINK, DEPENDENCY);
        return on(dsl);
    }

    /** {@return the catalog of tables that are there} */
    static Catalog on(DSLContext dsl) {
        return new Catalog(dsl, DebPackageQuerySet.using(dsl), TagQuerySet.using(dsl));
    }

    boolean isEmpty() {
        return !packages.exists();
    }

    DebPackage get(String name) {
        return packages.get(p -> p.NAME.eq(name));
    }

    /** {@return a package with its tags, what it needs and what needs it: six statements, whatever there is of them} */
    PackagePage page(String name, int limit) {
        DebPackage value = packages.prefetchRelated(p -> p.tags()).get(p -> p.NAME.eq(name));
        return new PackagePage(value, dependencies(value, limit), dependents(value, limit));
    }

    /** {@return packages by name, with their tags and how many others need them: three statements} */
    List<Ranked> list(int page, int size) {
        return ranked(packages.prefetchRelated(p -> p.tags())
                .orderBy(p -> p.NAME)
                .paginate(page, size)
                .all());
    }

    /** {@return the packages that have all of these tags} */
    List<DebPackage> tagged(Collection<String> names) {
        List<Tag> all =
                names.stream().map(name -> tags.get(t -> t.NAME.eq(name))).toList();
        return packages.filter(p -> p.tags().containsAll(all))
                .orderBy(p -> p.NAME)
                .all();
    }

    /** {@return what a package needs} */
    Links dependencies(DebPackage dependent, int limit) {
        DebPackageDependenciesProxy all = packages.dependencies(dependent);
        return new Links(
                all.count(),
                all.orderBy((p, link) -> link.KIND, (p, link) -> p.NAME)
                        .limit(limit)
                        .links());
    }

    /** {@return what needs a package} */
    Links dependents(DebPackage needed, int limit) {
        DebPackageDependentsProxy all = packages.dependents(needed);
        return new Links(
                all.count(),
                all.orderBy((p, link) -> link.KIND, (p, link) -> p.NAME)
                        .limit(limit)
                        .links());
    }

    /** {@return how many packages have to be there for one to work, one statement for each step away from it} */
    int countNeeded(DebPackage dependent) {
        Set<Long> found = new HashSet<>(Set.of(dependent.id()));
        List<Long> step = List.of(dependent.id());
        while (!step.isEmpty()) {
            step = DebPackageDependenciesProxy.links(dsl, step).values().stream()
                    .flatMap(List::stream)
                    .filter(linked ->
                            linked.link().kind().isStrict() && !linked.link().alternative())
                    .map(linked -> linked.target().id())
                    .filter(found::add)
                    .toList();
        }
        return found.size() - 1;
    }

    /** {@return the packages that most others need} */
    List<Ranked> top(int limit) {
        return ranked(packages.orderBy(p -> p.dependents().count().desc(), p -> p.NAME)
                .limit(limit)
                .all());
    }

    private List<Ranked> ranked(List<DebPackage> some) {
        Map<Long, Long> counts = DebPackageDependentsProxy.counts(
                dsl, some.stream().map(DebPackage::id).toList());
        return some.stream()
                .map(p -> new Ranked(p, counts.getOrDefault(p.id(), 0L)))
                .toList();
    }

    /** {@return the pairs of tags that most packages have, in plain jOOQ: a join along the paths of two relations} */
    List<TagPair> together(int limit) {
        var other = TAG.packages().tags();
        Field<Integer> both = count();
        return dsl.select(TAG.NAME, other.NAME, both)
                .from(TAG)
                .join(other)
                .where(other.NAME.gt(TAG.NAME))
                .groupBy(TAG.NAME, other.NAME)
                .orderBy(both.desc(), TAG.NAME, other.NAME)
                .limit(limit)
                .fetch(Records.mapping(TagPair::new));
    }
}

package dev.throughline.sample.catalog;

import static dev.throughline.sample.catalog.model.DebPackageTable.DEB_PACKAGE;
import static dev.throughline.sample.catalog.model.DebPackageTagsLinkTable.DEB_PACKAGE_TAGS_LINK;
import static dev.throughline.sample.catalog.model.DependencyTable.DEPENDENCY;
import static dev.throughline.sample.catalog.model.TagTable.TAG;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import dev.throughline.Linked;
import dev.throughline.NoMatchException;
import dev.throughline.sample.Database;
import dev.throughline.sample.catalog.model.DebPackage;
import dev.throughline.sample.catalog.model.DebPackageDependenciesProxy;
import dev.throughline.sample.catalog.model.DebPackageDependentsProxy;
import dev.throughline.sample.catalog.model.DebPackageQuerySet;
import dev.throughline.sample.catalog.model.DebPackageTable;
import dev.throughline.sample.catalog.model.Dependency;
import dev.throughline.sample.catalog.model.Tag;
import dev.throughline.sample.catalog.model.TagQuerySet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;

/** The questions that the catalog answers. */
public record Catalog(DSLContext dsl, DebPackageQuerySet packages, TagQuerySet tags) {

    /** Packages with their links: how many there are, and some of them. */
    public record Links(long count, List<Linked<DebPackage, Dependency>> some) {}

    /** A package, and how many others need it. */
    public record Ranked(DebPackage value, long dependents) {}

    /** What the page of a package shows; its tags are loaded. */
    public record PackagePage(DebPackage value, Links dependencies, Links dependents) {}

    /** A package with its tags, all that it needs, and how many need it. */
    public record Card(DebPackage value, List<Linked<DebPackage, Dependency>> needs, long neededBy) {}

    /**
     * Packages that a search has found; their tags are loaded.
     *
     * @param unknown names of the search that no tag has
     * @param count how many packages there are
     * @param some those of one page
     */
    public record Found(List<String> unknown, long count, List<DebPackage> some) {}

    /** Two tags, and how many packages have both. */
    public record TagPair(String one, String other, int packages) {}

    /** Creates the tables, where they are not there. */
    public static Catalog of(DSLContext dsl) {
        Database.create(dsl, DEB_PACKAGE, TAG, DEB_PACKAGE_TAGS_LINK, DEPENDENCY);
        return on(dsl);
    }

    /** {@return the catalog of tables that are there} */
    public static Catalog on(DSLContext dsl) {
        return new Catalog(dsl, DebPackageQuerySet.using(dsl), TagQuerySet.using(dsl));
    }

    boolean isEmpty() {
        return !packages.exists();
    }

    /** {@return a package} */
    public DebPackage get(String name) {
        return get(packages, name);
    }

    private static DebPackage get(DebPackageQuerySet packages, String name) {
        return packages.find(p -> p.NAME.eq(name))
                .orElseThrow(() -> new NoMatchException("There is no package " + name + "."));
    }

    /** {@return tags by name; each has to be there} */
    Collection<Tag> tagsNamed(Collection<String> names) {
        Map<String, Tag> there = tagsThere(names);
        for (String name : names) {
            if (!there.containsKey(name)) {
                throw new NoMatchException("There is no tag " + name + ".");
            }
        }
        return there.values();
    }

    private Map<String, Tag> tagsThere(Collection<String> names) {
        return names.isEmpty()
                ? Map.of()
                : tags.filter(t -> t.NAME.in(names)).all().stream().collect(toMap(Tag::name, tag -> tag));
    }

    /** {@return a package with its tags, what it needs and what needs it: six statements, whatever there is of them} */
    public PackagePage page(String name, int limit) {
        DebPackage value = get(packages.prefetchRelated(p -> p.tags()), name);
        return new PackagePage(value, dependencies(value, limit), dependents(value, limit));
    }

    /** {@return packages by name, with their tags and how many others need them: three statements} */
    public List<Ranked> list(int page, int size) {
        return ranked(packages.prefetchRelated(p -> p.tags())
                .orderBy(p -> p.NAME)
                .paginate(page, size)
                .all());
    }

    /** {@return the packages that have all of these tags} */
    public List<DebPackage> tagged(Collection<String> names) {
        Collection<Tag> all = tagsNamed(names);
        return packages.filter(p -> p.tags().containsAll(all))
                .orderBy(p -> p.NAME)
                .all();
    }

    /** {@return packages by their tags: three statements, and one more where tags are named} */
    public Found search(TagSearch wanted, int page, int size) {
        Map<String, Tag> there = tagsThere(wanted.names());
        List<String> unknown = wanted.names().stream()
                .filter(name -> !there.containsKey(name))
                .sorted()
                .toList();
        if (!there.keySet().containsAll(wanted.all())) {
            return new Found(unknown, 0, List.of());
        }
        DebPackageQuerySet found = packages.filter(p -> having(p, wanted, there));
        return new Found(
                unknown,
                found.count(),
                found.prefetchRelated(p -> p.tags())
                        .orderBy(p -> p.NAME)
                        .paginate(page, size)
                        .all());
    }

    private static Condition having(DebPackageTable p, TagSearch wanted, Map<String, Tag> there) {
        Condition any = wanted.any().isEmpty() ? noCondition() : p.tags().containsAny(some(there, wanted.any()));
        return p.tags()
                .containsAll(some(there, wanted.all()))
                .and(any)
                .andNot(p.tags().containsAny(some(there, wanted.none())));
    }

    private static List<Tag> some(Map<String, Tag> there, Collection<String> names) {
        return names.stream()
                .flatMap(name -> Stream.ofNullable(there.get(name)))
                .toList();
    }

    /** {@return what the web page of a package shows: four statements, whatever there is of it} */
    public Card card(String name) {
        DebPackage value = get(packages.prefetchRelated(p -> p.tags()), name);
        return new Card(
                value,
                packages.dependencies(value)
                        .orderBy((p, link) -> link.KIND, (p, link) -> p.NAME)
                        .links(),
                packages.dependents(value).count());
    }

    /** {@return the first of what a package needs} */
    Links dependencies(DebPackage dependent, int limit) {
        DebPackageDependenciesProxy all = packages.dependencies(dependent);
        return new Links(
                all.count(),
                all.orderBy((p, link) -> link.KIND, (p, link) -> p.NAME)
                        .limit(limit)
                        .links());
    }

    /** {@return the first of what needs a package} */
    Links dependents(DebPackage needed, int limit) {
        return dependents(needed, 1, limit);
    }

    /** {@return a page of what needs a package} */
    public Links dependents(DebPackage needed, int page, int size) {
        DebPackageDependentsProxy all = packages.dependents(needed);
        return new Links(
                all.count(),
                all.orderBy((p, link) -> link.KIND, (p, link) -> p.NAME)
                        .paginate(page, size)
                        .links());
    }

    /** {@return how many packages have to be there for one to work, one statement for each step away from it} */
    public int countNeeded(DebPackage dependent) {
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
    public List<Ranked> top(int limit) {
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
    public List<TagPair> together(int limit) {
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

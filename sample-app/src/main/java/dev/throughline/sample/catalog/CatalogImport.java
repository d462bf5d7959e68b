package dev.throughline.sample.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.throughline.LinkChange;
import dev.throughline.LinkKey;
import dev.throughline.Many;
import dev.throughline.Ref;
import dev.throughline.sample.catalog.ImportReport.Change;
import dev.throughline.sample.catalog.index.PackageEntry;
import dev.throughline.sample.catalog.model.DebPackage;
import dev.throughline.sample.catalog.model.DebPackageDependenciesProxy;
import dev.throughline.sample.catalog.model.DebPackageQuerySet;
import dev.throughline.sample.catalog.model.DebPackageTagsProxy;
import dev.throughline.sample.catalog.model.Dependency;
import dev.throughline.sample.catalog.model.DependencyQuerySet;
import dev.throughline.sample.catalog.model.Tag;
import dev.throughline.sample.catalog.model.TagQuerySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables up to date with an index. What the index says of a package replaces what was said before; packages
 * that it does not have stay as they are.
 */
public final class CatalogImport {
    private final DSLContext dsl;
    private final Progress progress;
    private final DebPackageQuerySet packages;
    private final TagQuerySet tags;
    private final DependencyQuerySet dependencies;

    private CatalogImport(DSLContext dsl, Progress progress) {
        this.dsl = dsl;
        this.progress = progress;
        this.packages = DebPackageQuerySet.using(dsl);
        this.tags = TagQuerySet.using(dsl);
        this.dependencies = DependencyQuerySet.using(dsl);
    }

    /** Takes over all of the entries, or none: in one transaction. */
    public static ImportReport run(DSLContext dsl, List<PackageEntry> entries, Progress progress) {
        return dsl.transactionResult(transaction -> new CatalogImport(transaction.dsl(), progress).run(entries));
    }

    /** What the index says of a package that has a row. */
    private record Row(Long id, PackageEntry entry) {}

    private ImportReport run(List<PackageEntry> entries) {
        Change packagesChange = writePackages(entries);
        Change tagsChange = writeTags(entries);
        Map<String, Long> ids = ids(packages.values(p -> p.NAME, p -> p.ID));
        List<Row> rows = entries.stream()
                .flatMap(entry -> Stream.ofNullable(ids.get(entry.name())).map(id -> new Row(id, entry)))
                .toList();
        long unknown = entries.stream()
                .flatMap(entry -> entry.strongestNeeds().stream())
                .filter(need -> !ids.containsKey(need.name()))
                .count();
        return new ImportReport(
                packagesChange, tagsChange, writePackageTags(rows), writeDependencies(rows, ids), unknown);
    }

    private Change writePackages(List<PackageEntry> entries) {
        List<DebPackage> there = packages.all();
        Map<String, Long> ids = there.stream().collect(toMap(DebPackage::name, DebPackage::id));
        Diff<DebPackage> diff = Diff.of(
                there,
                entries.stream()
                        .map(entry -> model(ids.get(entry.name()), entry))
                        .toList(),
                DebPackage::name);
        progress.over("New packages", diff.added(), packages::createAll);
        progress.over("Changed packages", diff.changed(), packages::updateEach);
        return new Change(diff.added().size(), diff.changed().size(), 0);
    }

    private Change writeTags(List<PackageEntry> entries) {
        Set<String> there = Set.copyOf(tags.values(t -> t.NAME));
        List<Tag> added = entries.stream()
                .flatMap(entry -> entry.tags().stream())
                .distinct()
                .filter(name -> !there.contains(name))
                .map(Tag::named)
                .toList();
        tags.createAll(added);
        return new Change(added.size(), 0, 0);
    }

    private Change writePackageTags(List<Row> rows) {
        Map<String, Long> ids = ids(tags.values(t -> t.NAME, t -> t.ID));
        List<LinkChange<Long>> changes = new ArrayList<>();
        progress.over("Tags of packages", rows, some -> {
            Map<Long, List<Long>> wanted = some.stream().collect(toMap(Row::id, row -> tagIds(row, ids)));
            changes.addAll(DebPackageTagsProxy.setAll(dsl, wanted).values());
        });
        return new Change(
                changes.stream().mapToLong(change -> change.added().size()).sum(),
                0,
                changes.stream().mapToLong(change -> change.removed().size()).sum());
    }

    private Change writeDependencies(List<Row> rows, Map<String, Long> ids) {
        Set<Long> dependents = rows.stream().map(Row::id).collect(toSet());
        List<Dependency> there = dependencies.all().stream()
                .filter(link -> dependents.contains(link.dependent().id()))
                .toList();
        List<Dependency> wanted = rows.stream().flatMap(row -> links(row, ids)).toList();
        Diff<Dependency> diff = Diff.of(there, wanted, CatalogImport::key);
        progress.over("New dependencies", diff.added(), dependencies::createAll);
        progress.over("Changed dependencies", diff.changed(), dependencies::updateEach);
        progress.over(
                "Old dependencies", diff.gone(), some -> DebPackageDependenciesProxy.removeAll(dsl, byDependent(some)));
        return new Change(
                diff.added().size(), diff.changed().size(), diff.gone().size());
    }

    private static DebPackage model(@Nullable Long id, PackageEntry entry) {
        return new DebPackage(
                id,
                entry.name(),
                entry.version(),
                entry.section(),
                entry.installedSize(),
                Many.notLoaded(),
                Many.notLoaded(),
                Many.notLoaded());
    }

    private static List<Long> tagIds(Row row, Map<String, Long> ids) {
        return row.entry().tags().stream()
                .flatMap(name -> Stream.ofNullable(ids.get(name)))
                .toList();
    }

    /** What the package needs and the catalog has. */
    private static Stream<Dependency> links(Row row, Map<String, Long> ids) {
        return row.entry().strongestNeeds().stream().flatMap(need -> Stream.ofNullable(ids.get(need.name()))
                .map(id -> new Dependency(
                        Ref.to(row.id()), Ref.to(id), need.kind(), need.versions(), need.alternative())));
    }

    private static LinkKey<Long, Long> key(Dependency link) {
        return new LinkKey<>(link.dependent().id(), link.needed().id());
    }

    private static Map<String, Long> ids(List<Record2<String, Long>> rows) {
        return rows.stream().collect(toMap(Record2::value1, Record2::value2));
    }

    private static Map<Long, List<Long>> byDependent(List<Dependency> links) {
        return links.stream()
                .collect(groupingBy(
                        link -> link.dependent().id(),
                        mapping(link -> link.needed().id(), toList())));
    }
}

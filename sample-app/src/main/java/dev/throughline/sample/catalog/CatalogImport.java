package dev.throughline.sample.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.throughline.LinkKey;
import dev.throughline.Many;
import dev.throughline.Ref;
import dev.throughline.sample.catalog.ImportReport.Change;
import dev.throughline.sample.catalog.index.Need;
import dev.throughline.sample.catalog.index.PackageEntry;
import dev.throughline.sample.catalog.model.DebPackage;
import dev.throughline.sample.catalog.model.DebPackageDependenciesProxy;
import dev.throughline.sample.catalog.model.DebPackageQuerySet;
import dev.throughline.sample.catalog.model.DebPackageTagsProxy;
import dev.throughline.sample.catalog.model.Dependency;
import dev.throughline.sample.catalog.model.DependencyQuerySet;
import dev.throughline.sample.catalog.model.Tag;
import dev.throughline.sample.catalog.model.TagQuerySet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables up to date with an index. What the index says of a package replaces what was said before; packages
 * that it does not have stay as they are.
 */
final class CatalogImport {
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
    static ImportReport run(DSLContext dsl, List<PackageEntry> entries, Progress progress) {
        return dsl.transactionResult(transaction -> new CatalogImport(transaction.dsl(), progress).run(entries));
    }

    private ImportReport run(List<PackageEntry> entries) {
        Change packagesChange = writePackages(entries);
        Change tagsChange = writeTags(entries);
        Map<String, Long> ids = ids(packages.values(p -> p.NAME, p -> p.ID));
        Map<Long, PackageEntry> owners =
                entries.stream().collect(toMap(entry -> ids.get(entry.name()), entry -> entry));
        long unknown = entries.stream()
                .flatMap(entry -> entry.strongestNeeds().stream())
                .filter(need -> !ids.containsKey(need.name()))
                .count();
        return new ImportReport(
                packagesChange, tagsChange, writePackageTags(owners), writeDependencies(owners, ids), unknown);
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

    private Change writePackageTags(Map<Long, PackageEntry> owners) {
        Map<String, Long> ids = ids(tags.values(t -> t.NAME, t -> t.ID));
        List<LinkKey<Long, Long>> there = DebPackageTagsProxy.all(dsl, owners.keySet()).entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(tag -> new LinkKey<>(e.getKey(), tag.id())))
                .toList();
        List<LinkKey<Long, Long>> wanted = owners.entrySet().stream()
                .flatMap(e -> e.getValue().tags().stream().map(name -> new LinkKey<>(e.getKey(), ids.get(name))))
                .toList();
        Diff<LinkKey<Long, Long>> diff = Diff.of(there, wanted, Function.identity());
        progress.over("New tags", diff.added(), links -> DebPackageTagsProxy.addAll(dsl, byOwner(links)));
        progress.over("Old tags", diff.gone(), links -> DebPackageTagsProxy.removeAll(dsl, byOwner(links)));
        return new Change(diff.added().size(), 0, diff.gone().size());
    }

    private Change writeDependencies(Map<Long, PackageEntry> owners, Map<String, Long> ids) {
        List<Dependency> there = dependencies.all().stream()
                .filter(link -> owners.containsKey(link.dependent().id()))
                .toList();
        List<Dependency> wanted = owners.entrySet().stream()
                .flatMap(e -> e.getValue().strongestNeeds().stream()
                        .filter(need -> ids.containsKey(need.name()))
                        .map(need -> model(e.getKey(), ids.get(need.name()), need)))
                .toList();
        Diff<Dependency> diff = Diff.of(there, wanted, CatalogImport::key);
        progress.over("New dependencies", diff.added(), dependencies::createAll);
        progress.over("Changed dependencies", diff.changed(), dependencies::updateEach);
        progress.over(
                "Old dependencies",
                diff.gone().stream().map(CatalogImport::key).toList(),
                links -> DebPackageDependenciesProxy.removeAll(dsl, byOwner(links)));
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

    private static Dependency model(Long dependent, Long needed, Need need) {
        return new Dependency(Ref.to(dependent), Ref.to(needed), need.kind(), need.versions(), need.alternative());
    }

    private static LinkKey<Long, Long> key(Dependency link) {
        return new LinkKey<>(link.dependent().id(), link.needed().id());
    }

    private static Map<String, Long> ids(List<Record2<String, Long>> rows) {
        return rows.stream().collect(toMap(Record2::value1, Record2::value2));
    }

    private static Map<Long, List<Long>> byOwner(List<LinkKey<Long, Long>> links) {
        return links.stream().collect(groupingBy(LinkKey::owner, mapping(LinkKey::target, toList())));
    }
}

package dev.throughline.benchmarks;

import dev.throughline.LinkKey;
import dev.throughline.Many;
import dev.throughline.Ref;
import dev.throughline.sample.catalog.ImportReport;
import dev.throughline.sample.catalog.ImportReport.Change;
import dev.throughline.sample.catalog.index.PackageEntry;
import dev.throughline.sample.catalog.model.DebPackage;
import dev.throughline.sample.catalog.model.Dependency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the tables up to date with an index, as the sample does, written by hand: what is there is read, what is not is written. */
record JdbcImport(JdbcCatalog catalog, List<PackageEntry> entries) {
    private static final int PIECE = 1000;
    private static final String PACKAGES =
            "select p.id, p.name, p.version, p.section, p.installed_size from packages p";

    ImportReport run() {
        return catalog.jdbc().transaction(transaction -> {
            Change packages = packages();
            Change tags = tags();
            Map<String, Long> ids = ids("packages");
            Set<String> known = ids.keySet();
            long unknown = entries.stream()
                    .flatMap(entry -> entry.strongestNeeds().stream())
                    .filter(need -> !known.contains(need.name()))
                    .count();
            return new ImportReport(packages, tags, packageTags(ids), dependencies(ids), unknown);
        });
    }

    private void write(String text, List<Object[]> rows) {
        catalog.jdbc().batch(catalog.sql(text), rows);
    }

    private Map<String, Long> ids(String table) {
        Map<String, Long> ids = new LinkedHashMap<>();
        catalog.list("select name, id from " + table, row -> ids.put(row.getString(1), row.getLong(2)));
        return ids;
    }

    private Change packages() {
        Map<String, DebPackage> there = catalog.by(PACKAGES, JdbcCatalog::model, DebPackage::name);
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        for (PackageEntry entry : entries) {
            DebPackage old = there.get(entry.name());
            if (old == null) {
                added.add(
                        new @Nullable Object[] {entry.name(), entry.version(), entry.section(), entry.installedSize()});
            } else if (!old.equals(model(old.id(), entry))) {
                changed.add(new @Nullable Object[] {entry.version(), entry.section(), entry.installedSize(), old.id()});
            }
        }
        write("insert into packages (name, version, section, installed_size) values (?, ?, ?, ?)", added);
        write("update packages set version = ?, section = ?, installed_size = ? where id = ?", changed);
        return new Change(added.size(), changed.size(), 0);
    }

    private static DebPackage model(Long id, PackageEntry entry) {
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

    private Change tags() {
        Set<String> there = ids("tags").keySet();
        List<Object[]> added = entries.stream()
                .flatMap(entry -> entry.tags().stream())
                .distinct()
                .filter(name -> !there.contains(name))
                .map(name -> new Object[] {name})
                .toList();
        write("insert into tags (name) values (?)", added);
        return new Change(added.size(), 0, 0);
    }

    private Change packageTags(Map<String, Long> ids) {
        Map<String, Long> tags = ids("tags");
        long added = 0;
        long removed = 0;
        for (int from = 0; from < entries.size(); from += PIECE) {
            List<PackageEntry> some = entries.subList(from, Math.min(from + PIECE, entries.size()));
            List<Long> owners =
                    some.stream().map(entry -> id(ids, entry.name())).toList();
            Set<List<Long>> there = new HashSet<>(catalog.list(
                    "select deb_package_id, tag_id from packages_tags where " + catalog.among("deb_package_id", owners),
                    row -> List.of(row.getLong(1), row.getLong(2)),
                    catalog.binds(owners)));
            List<Object[]> missing = new ArrayList<>();
            for (PackageEntry entry : some) {
                for (String tag : entry.tags()) {
                    List<Long> pair = List.of(id(ids, entry.name()), id(tags, tag));
                    if (!there.remove(pair)) {
                        missing.add(pair.toArray());
                    }
                }
            }
            write("insert into packages_tags (deb_package_id, tag_id) values (?, ?)", missing);
            write(
                    "delete from packages_tags where deb_package_id = ? and tag_id = ?",
                    there.stream().map(List::toArray).toList());
            added += missing.size();
            removed += there.size();
        }
        return new Change(added, 0, removed);
    }

    private static long id(Map<String, Long> ids, String name) {
        return ids.getOrDefault(name, 0L);
    }

    private Change dependencies(Map<String, Long> ids) {
        Map<LinkKey<Long, Long>, Dependency> there = new LinkedHashMap<>();
        Set<Long> dependents = new HashSet<>();
        entries.forEach(entry -> dependents.add(id(ids, entry.name())));
        for (Dependency link : catalog.links("")) {
            if (dependents.contains(link.dependent().id())) {
                there.put(key(link), link);
            }
        }
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        for (Dependency link : wanted(ids)) {
            Dependency old = there.remove(key(link));
            Object[] row = {
                link.kind().name(),
                link.versions(),
                link.alternative(),
                link.dependent().id(),
                link.needed().id()
            };
            if (old == null) {
                added.add(row);
            } else if (!old.equals(link)) {
                changed.add(row);
            }
        }
        write(
                "insert into dependencies (kind, versions, alternative, dependent_id, needed_id) values (?, ?, ?, ?, ?)",
                added);
        write(
                "update dependencies set kind = ?, versions = ?, alternative = ? where dependent_id = ? and needed_id = ?",
                changed);
        write(
                "delete from dependencies where dependent_id = ? and needed_id = ?",
                there.keySet().stream()
                        .map(key -> new Object[] {key.owner(), key.target()})
                        .toList());
        return new Change(added.size(), changed.size(), there.size());
    }

    private List<Dependency> wanted(Map<String, Long> ids) {
        List<Dependency> wanted = new ArrayList<>();
        for (PackageEntry entry : entries) {
            entry.strongestNeeds().forEach(need -> {
                Long needed = ids.get(need.name());
                if (needed != null) {
                    wanted.add(new Dependency(
                            Ref.to(id(ids, entry.name())),
                            Ref.to(needed),
                            need.kind(),
                            need.versions(),
                            need.alternative()));
                }
            });
        }
        return wanted;
    }

    private static LinkKey<Long, Long> key(Dependency link) {
        return new LinkKey<>(link.dependent().id(), link.needed().id());
    }
}

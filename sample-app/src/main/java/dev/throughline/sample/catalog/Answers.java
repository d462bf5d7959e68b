package dev.throughline.sample.catalog;

import dev.throughline.Linked;
import dev.throughline.sample.catalog.Catalog.Links;
import dev.throughline.sample.catalog.Catalog.PackagePage;
import dev.throughline.sample.catalog.ImportReport.Change;
import dev.throughline.sample.catalog.model.DebPackage;
import dev.throughline.sample.catalog.model.Dependency;
import dev.throughline.sample.catalog.model.Tag;
import dev.throughline.testing.Statements;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Prints what the catalog answers. */
record Answers(Catalog catalog, PrintWriter out) {
    private static final int SHOWN = 10;

    void imported(ImportReport report) {
        title("The index");
        if (report.isEmpty()) {
            out.println("  nothing new: the catalog is up to date");
        }
        changed("packages", report.packages());
        changed("tags", report.tags());
        changed("tags of packages", report.packageTags());
        changed("dependencies", report.dependencies());
        out.printf(Locale.ROOT, "  %-18s %,9d to names that no package has%n", "no dependencies", report.unknown());
    }

    void tagged(List<String> tags) {
        List<DebPackage> packages = catalog.tagged(tags);
        title("Packages with " + String.join(" and ", tags) + ": " + packages.size());
        packages.stream()
                .limit(SHOWN)
                .forEach(p -> out.printf("  %-30s %-30s %s%n", p.name(), p.version(), p.section()));
        more(packages.size());
    }

    void show(String name) {
        counted(asked -> {
            PackagePage page = asked.page(name, SHOWN);
            DebPackage value = page.value();
            title(name + " " + value.version() + ", " + value.section());
            out.println("  " + tags(value));
            links("What " + name + " needs", page.dependencies());
            links("What needs " + name, page.dependents());
        });
    }

    void list(int page) {
        counted(asked -> {
            title("Packages by name, page " + page);
            asked.list(page, SHOWN)
                    .forEach(ranked -> out.printf(
                            Locale.ROOT,
                            "  %-30s %,9d  %s%n",
                            ranked.value().name(),
                            ranked.dependents(),
                            tags(ranked.value())));
        });
    }

    private static String tags(DebPackage value) {
        return value.tags().isEmpty()
                ? "no tags"
                : value.tags().stream().map(Tag::name).collect(Collectors.joining(" "));
    }

    /** Says what an answer costs, which is not to depend on how much it is. */
    private void counted(Consumer<Catalog> answer) {
        long statements = Statements.count(catalog.dsl(), dsl -> answer.accept(Catalog.on(dsl)));
        out.printf("%n  %d statements%n", statements);
    }

    void needs(String name) {
        DebPackage subject = catalog.get(name);
        links("What " + name + " needs", catalog.dependencies(subject, SHOWN));
        out.printf(Locale.ROOT, "  %,d packages have to be there in all%n", catalog.countNeeded(subject));
        links("What needs " + name, catalog.dependents(subject, SHOWN));
    }

    void top(int limit) {
        title("The packages that most others need");
        catalog.top(limit)
                .forEach(ranked ->
                        out.printf(Locale.ROOT, "  %-30s %,9d%n", ranked.value().name(), ranked.dependents()));
    }

    void together(int limit) {
        title("Tags that go together");
        catalog.together(limit)
                .forEach(pair ->
                        out.printf(Locale.ROOT, "  %-30s %-30s %,9d%n", pair.one(), pair.other(), pair.packages()));
    }

    private void links(String title, Links links) {
        title(title + ": " + links.count());
        for (Linked<DebPackage, Dependency> linked : links.some()) {
            Dependency link = linked.link();
            out.printf("  %-12s %s", link.kind().field(), linked.target().name());
            out.print(link.versions() == null ? "" : " (" + link.versions() + ")");
            out.println(link.alternative() ? ", or another" : "");
        }
        more(links.count());
    }

    private void changed(String rows, Change change) {
        out.printf(
                Locale.ROOT,
                "  %-18s %,9d added %,9d changed %,9d removed%n",
                rows,
                change.added(),
                change.changed(),
                change.removed());
    }

    private void title(String title) {
        out.printf("%n%s%n", title);
    }

    private void more(long count) {
        if (count > SHOWN) {
            out.printf(Locale.ROOT, "  … and %,d more%n", count - SHOWN);
        }
    }
}

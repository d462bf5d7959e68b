package dev.throughline.sample.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Linked;
import dev.throughline.sample.catalog.ImportReport.Change;
import dev.throughline.sample.catalog.index.DependencyKind;
import dev.throughline.sample.catalog.index.PackageIndex;
import dev.throughline.sample.catalog.model.DebPackage;
import dev.throughline.sample.catalog.model.Dependency;
import dev.throughline.sample.catalog.model.Tag;
import dev.throughline.tests.EachDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;

class CatalogImportTest {
    static final String INDEX = """
            Package: app
            Version: 1
            Installed-Size: 4
            Section: x
            Tag: role::program, use::editing
            Depends: lib (>= 1), old | new, virtual
            Suggests: lib, doc

            Package: lib
            Version: 1
            Section: libs
            Tag: role::shared-lib

            Package: new
            Version: 1
            Section: x
            Depends: lib

            Package: doc
            Version: 1
            Section: doc
            Tag: use::editing
            """;

    private final Catalog catalog;

    CatalogImportTest(DSLContext dsl) {
        catalog = Catalog.of(dsl);
    }

    @EachDatabase
    void bringsInPackagesTagsAndDependencies() throws IOException {
        ImportReport report = bringIn(INDEX);

        assertEquals(new Change(4, 0, 0), report.packages());
        assertEquals(new Change(3, 0, 0), report.tags());
        assertEquals(new Change(4, 0, 0), report.packageTags());
        assertEquals(new Change(4, 0, 0), report.dependencies());
        assertEquals(2, report.unknown());
        DebPackage app = catalog.get("app");
        assertEquals(List.of("1", "x", 4), List.of(app.version(), app.section(), app.installedSize()));
        assertEquals(List.of("role::program", "use::editing"), tags("app"));
        assertEquals(
                List.of("doc SUGGESTS null false", "lib DEPENDS >= 1 false", "new DEPENDS null true"),
                dependencies("app"));
    }

    @EachDatabase
    void aSecondTimeChangesNothing() throws IOException {
        assertFalse(bringIn(INDEX).isEmpty());
        assertTrue(bringIn(INDEX).isEmpty());
        assertTrue(bringIn("").isEmpty());
    }

    @EachDatabase
    void takesOverWhatHasChanged() throws IOException {
        bringIn(INDEX);

        ImportReport report = bringIn("""
                Package: app
                Version: 2
                Section: x
                Tag: role::program, use::playing
                Recommends: lib (>= 1), app

                Package: fresh
                Version: 1
                Section: x
                """);

        assertEquals(new Change(1, 1, 0), report.packages());
        assertEquals(new Change(1, 0, 0), report.tags());
        assertEquals(new Change(1, 0, 1), report.packageTags());
        assertEquals(new Change(1, 1, 2), report.dependencies());
        assertEquals(List.of("role::program", "use::playing"), tags("app"));
        assertEquals(List.of("app RECOMMENDS null false", "lib RECOMMENDS >= 1 false"), dependencies("app"));
        assertEquals(List.of("lib DEPENDS null false"), dependencies("new"));
    }

    static PackageIndex read(String index) throws IOException {
        return PackageIndex.read(new ByteArrayInputStream(index.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportReport bringIn(String index) throws IOException {
        return CatalogImport.run(catalog.dsl(), read(index).packages(), Progress.HIDDEN);
    }

    private List<String> tags(String name) {
        return catalog.packages().tags(catalog.get(name)).all().stream()
                .map(Tag::name)
                .toList();
    }

    private List<String> dependencies(String name) {
        return catalog.packages().dependencies(catalog.get(name)).orderBy(p -> p.NAME).links().stream()
                .map(CatalogImportTest::text)
                .toList();
    }

    private static String text(Linked<DebPackage, Dependency> linked) {
        Dependency link = linked.link();
        DependencyKind kind = link.kind();
        return linked.target().name() + " " + kind + " " + link.versions() + " " + link.alternative();
    }
}

package dev.throughline.sample.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.NoMatchException;
import dev.throughline.sample.catalog.Catalog.Links;
import dev.throughline.sample.catalog.Catalog.PackagePage;
import dev.throughline.sample.catalog.Catalog.Ranked;
import dev.throughline.sample.catalog.Catalog.TagPair;
import dev.throughline.sample.catalog.model.DebPackage;
import dev.throughline.sample.catalog.model.Tag;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import java.io.IOException;
import java.util.List;
import org.jooq.DSLContext;

class CatalogTest {
    private final Catalog catalog;

    CatalogTest(DSLContext dsl) throws IOException {
        catalog = Catalog.of(dsl);
        CatalogImport.run(dsl, CatalogImportTest.read("""
            Package: a
            Version: 1
            Section: x
            Tag: t::one, t::two, t::three
            Depends: b

            Package: b
            Version: 1
            Section: x
            Tag: t::one, t::two
            Depends: c
            Recommends: d

            Package: c
            Version: 1
            Section: x
            Depends: a
            Suggests: b, d | a

            Package: d
            Version: 1
            Section: x
            Tag: t::two
            """).packages(), Progress.HIDDEN);
    }

    @EachDatabase
    void packagesThatHaveAllOfTheseTags() {
        assertEquals(List.of("a", "b"), names(catalog.tagged(List.of("t::one", "t::two"))));
        assertEquals(List.of("a"), names(catalog.tagged(List.of("t::one", "t::three"))));
    }

    @EachDatabase
    void aPageOfAPackageIsSixStatementsWhateverItShows(DSLContext dsl) {
        PackagePage b = catalog.page("b", 5);
        assertEquals(
                List.of("t::one", "t::two"),
                b.value().tags().stream().map(Tag::name).toList());
        assertEquals(List.of("DEPENDS c", "RECOMMENDS d"), texts(b.dependencies()));
        assertEquals(List.of("DEPENDS a", "SUGGESTS c"), texts(b.dependents()));
        PackagePage d = catalog.page("d", 5);
        assertEquals(List.of(), texts(d.dependencies()));

        for (String name : List.of("a", "b", "c", "d")) {
            assertEquals(6, Statements.count(dsl, counted -> Catalog.on(counted).page(name, 1)));
        }
    }

    @EachDatabase
    void packagesByNameAreThreeStatementsAPage(DSLContext dsl) {
        assertEquals(
                List.of("a 1 [t::one, t::three, t::two]", "b 2 [t::one, t::two]", "c 1 []"),
                catalog.list(1, 3).stream()
                        .map(ranked -> ranked.value().name() + " " + ranked.dependents() + " "
                                + ranked.value().tags().stream().map(Tag::name).toList())
                        .toList());
        assertEquals(
                List.of("d"),
                names(catalog.list(2, 3).stream().map(Ranked::value).toList()));

        for (int size : List.of(1, 4)) {
            assertEquals(3, Statements.count(dsl, counted -> Catalog.on(counted).list(1, size)));
        }
    }

    @EachDatabase
    void whatAPackageNeedsAndWhatNeedsIt() {
        DebPackage b = catalog.get("b");

        assertEquals(List.of("DEPENDS c", "RECOMMENDS d"), texts(catalog.dependencies(b, 5)));
        assertEquals(List.of("DEPENDS a", "SUGGESTS c"), texts(catalog.dependents(b, 5)));
        assertEquals(2, catalog.dependents(b, 1).count());
        assertEquals(List.of("DEPENDS a"), texts(catalog.dependents(b, 1)));
    }

    @EachDatabase
    void allThatHasToBeThere() {
        assertEquals(2, catalog.countNeeded(catalog.get("a")));
        assertEquals(0, catalog.countNeeded(catalog.get("d")));
    }

    @EachDatabase
    void thePackagesThatMostOthersNeed() {
        assertEquals(
                List.of("b 2", "d 2", "a 1"),
                catalog.top(3).stream()
                        .map(ranked -> ranked.value().name() + " " + ranked.dependents())
                        .toList());
    }

    @EachDatabase
    void tagsThatGoTogether() {
        assertEquals(
                List.of(
                        new TagPair("t::one", "t::two", 2),
                        new TagPair("t::one", "t::three", 1),
                        new TagPair("t::three", "t::two", 1)),
                catalog.together(5));
    }

    @EachDatabase
    void whatIsNotThereIsNamed() {
        String message = assertThrows(NoMatchException.class, () -> catalog.tagged(List.of("t::none")))
                .getMessage();

        assertTrue(message.contains("t::none"), message);
    }

    private static List<String> texts(Links links) {
        return links.some().stream()
                .map(linked -> linked.link().kind() + " " + linked.target().name())
                .toList();
    }

    private static List<String> names(List<DebPackage> packages) {
        return packages.stream().map(DebPackage::name).toList();
    }
}

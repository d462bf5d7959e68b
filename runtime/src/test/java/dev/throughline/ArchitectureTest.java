package dev.throughline;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.MethodHandles;
import java.util.ServiceLoader;

/** Who may use whom in the runtime. */
@AnalyzeClasses(packages = "dev.throughline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule DEPENDS_ON_JOOQ_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jooq..", "org.jspecify..", "dev.throughline..");

    /** Wraps the caller's connection in tests; finds the generated classes of a model for other libraries. */
    private static final String[] MAY_REFLECT = {"dev.throughline.testing", "dev.throughline.integration"};

    private static final String REFLECTING =
            "forName|newInstance|arrayType|get(Declared)?(Method|Field|Constructor|Class|RecordComponent)s?";

    @ArchTest
    static final ArchRule NO_REFLECTION = noClasses()
            .that()
            .resideOutsideOfPackages(MAY_REFLECT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(MethodHandles.class, ServiceLoader.class)
            .orShould()
            .callMethodWhere(target(owner(equivalentTo(Class.class))).and(target(nameMatching(REFLECTING))))
            .because("relations are read and written without it, also in a native image");

    @ArchTest
    static final ArchRule TESTING_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("dev.throughline.testing")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.throughline", "dev.throughline.generated", "dev.throughline.internal..");

    @ArchTest
    static final ArchRule NOTHING_GOES_BY_CLASSES = noClasses()
            .that()
            .resideOutsideOfPackage("dev.throughline.integration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.throughline.integration")
            .because("it is for other libraries");

    @ArchTest
    static final ArchRule RUNNING_KNOWS_NOTHING_OF_WHAT_IS_RUN = noClasses()
            .that()
            .resideInAPackage("dev.throughline.internal.jdbc")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.throughline.internal",
                    "dev.throughline.internal.read",
                    "dev.throughline.internal.write",
                    "dev.throughline.internal.link",
                    "dev.throughline.internal.schema")
            .because("it runs statements, whatever they are of");

    @ArchTest
    static final ArchRule READING_DOES_NOT_WRITE = noClasses()
            .that()
            .resideInAPackage("dev.throughline.internal.read")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.throughline.internal.write",
                    "dev.throughline.internal.link",
                    "dev.throughline.internal.schema");

    @ArchTest
    static final ArchRule INTERNALS_HAVE_NO_CYCLES =
            slices().matching("dev.throughline.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_STATIC_STATE =
            fields().that().areStatic().should().beFinal().because("a runtime without state has nothing to mix up");
}

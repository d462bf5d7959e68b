package dev.throughline.sample;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.throughline.Model;
import java.lang.invoke.MethodHandles;
import java.util.ServiceLoader;

/** The sample shows what users need: nothing behind the public face. Generated code is meant to look there. */
@AnalyzeClasses(packages = "dev.throughline.sample", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule STAYS_ON_THE_PUBLIC_SIDE = noClasses()
            .that(not(resideInAPackage("..model..")).or(annotatedWith(Model.class)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.throughline.internal..", "dev.throughline.generated..");

    @ArchTest
    static final ArchRule MODELS_KNOW_NO_COMMANDS = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "dev.throughline.sample", "dev.throughline.sample.blog", "dev.throughline.sample.catalog"));

    @ArchTest
    static final ArchRule MODELS_ARE_RECORDS =
            classes().that().areAnnotatedWith(Model.class).should().beRecords();

    @ArchTest
    static final ArchRule THE_INDEX_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("..catalog.index..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.tukaani.xz..", "..catalog.index..");

    @ArchTest
    static final ArchRule GENERATED_CLASSES_DO_NOT_REFLECT = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.lang.reflect").or(belongToAnyOf(MethodHandles.class, ServiceLoader.class)))
            .orShould()
            .callMethodWhere(target(owner(equivalentTo(Class.class))))
            .because("a native image then needs to be told nothing of them");
}

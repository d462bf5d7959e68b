package dev.throughline.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.throughline.processor.model.Origin;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Who may know whom. */
@AnalyzeClasses(packages = "dev.throughline.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.throughline.processor";

    @ArchTest
    static final ArchRule noCycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRuntimeAndJooqAreNames = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.jooq..", "dev.throughline", "dev.throughline.generated.."));

    /** Several compilations in one process share its classes, and threads. */
    @ArchTest
    static final ArchRule nothingIsKeptInStatics =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nothingIsKeptInThreads =
            noClasses().should().dependOnClassesThat(belongToAnyOf(ThreadLocal.class));

    /** What it says and writes goes to the compiler, and nowhere else. */
    @ArchTest
    static final ArchRule noFileIsTouched = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
                    .or(nameMatching("java\\.io\\.(File|RandomAccessFile).*")))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule modelKnowsNothing = noClasses()
            .that()
            .resideInAPackage(ROOT + ".model")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(ROOT, ROOT + ".read", ROOT + ".check", ROOT + ".report", ROOT + ".write"));

    @ArchTest
    static final ArchRule reportKnowsTheModel = noClasses()
            .that()
            .resideInAPackage(ROOT + ".report")
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT, ROOT + ".read", ROOT + ".check", ROOT + ".write"));

    @ArchTest
    static final ArchRule readChecksAndWritesNothing = noClasses()
            .that()
            .resideInAPackage(ROOT + ".read")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(ROOT, ROOT + ".check", ROOT + ".write", "javax.annotation.processing"));

    @ArchTest
    static final ArchRule checkSeesNoCompiler = noClasses()
            .that()
            .resideInAPackage(ROOT + ".check")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(ROOT, ROOT + ".read", ROOT + ".write", "javax.annotation.processing")
                            .or(resideInAPackage("javax.lang.model..").and(not(belongToAnyOf(SourceVersion.class)))));

    @ArchTest
    static final ArchRule writeSeesNoCompiler = noClasses()
            .that()
            .resideInAPackage(ROOT + ".write")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(ROOT, ROOT + ".read", ROOT + ".check").or(belongToAnyOf(TypeMirror.class)));

    @ArchTest
    static final ArchRule onlyWriteUsesJavaPoetsSpecs = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".write")
            .should()
            .dependOnClassesThat(resideInAPackage("com.palantir.javapoet")
                    .and(not(belongToAnyOf(ClassName.class, TypeName.class, ParameterizedTypeName.class))));

    @ArchTest
    static final ArchRule theCompilersModelIsReadInRead = classes()
            .that()
            .resideInAPackage(ROOT + ".model")
            .and()
            .doNotBelongToAnyOf(Origin.class)
            .should()
            .onlyDependOnClassesThat(
                    not(resideInAPackage("javax.lang.model..")).or(belongToAnyOf(SourceVersion.class, Modifier.class)));
}

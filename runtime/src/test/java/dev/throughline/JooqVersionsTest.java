package dev.throughline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One jar serves all versions of jOOQ that are supported: these rules are run against the oldest, which the runtime is compiled
 * with, and the newest. A name that has another signature there, as {@code DSL.exists} has since 3.21, would be found at run time only.
 */
@AnalyzeClasses(packages = "dev.throughline", importOptions = ImportOption.DoNotIncludeTests.class)
class JooqVersionsTest {
    @ArchTest
    static final ArchRule WHAT_IS_CALLED_IS_THERE = classes()
            .should(new ArchCondition<>("find what they name of jOOQ") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getAccessesFromSelf().stream()
                            .filter(access -> isOfJooq(access) && !isThere(access.getTarget()))
                            .forEach(access -> events.add(violated(access, access.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule WHAT_IS_ABSTRACT_IS_WRITTEN = classes()
            .that()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .areNotInterfaces()
            .should(new ArchCondition<>("implement what they inherit of jOOQ") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getAllMethods().stream()
                            .filter(method -> isOfJooq(method.getOwner()) && isAbstract(method))
                            .filter(method -> !isWritten(type, method))
                            .forEach(method ->
                                    events.add(violated(method, type.getName() + " lacks " + method.getFullName())));
                }
            });

    private static boolean isOfJooq(JavaAccess<?> access) {
        return isOfJooq(access.getTargetOwner());
    }

    private static boolean isOfJooq(JavaClass type) {
        return resideInAPackage("org.jooq..").test(type);
    }

    /** By its descriptor, which is all that the JVM looks at. */
    private static boolean isThere(AccessTarget target) {
        if (target instanceof FieldAccessTarget field) {
            return field.resolveMember().map(JavaField::getRawType).equals(Optional.of(field.getRawType()));
        }
        return target instanceof CodeUnitAccessTarget called
                && (isOfObject(called)
                        || called.resolveMember()
                                .map(JavaCodeUnit::getRawReturnType)
                                .filter(called.getRawReturnType()::equals)
                                .isPresent());
    }

    /** JDK-8272564: newer javacs write calls of these as if interfaces declared them. */
    private static boolean isOfObject(CodeUnitAccessTarget called) {
        return called.getOwner().isInterface()
                && Stream.of(Object.class.getMethods())
                        .anyMatch(method -> method.getName().equals(called.getName())
                                && Stream.of(method.getParameterTypes())
                                        .map(Class::getName)
                                        .toList()
                                        .equals(HasName.Utils.namesOf(called.getRawParameterTypes())));
    }

    private static boolean isAbstract(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static boolean isWritten(JavaClass type, JavaMethod method) {
        return type.getAllMethods().stream()
                .anyMatch(other -> !isAbstract(other)
                        && other.getName().equals(method.getName())
                        && other.getRawParameterTypes().equals(method.getRawParameterTypes()));
    }
}

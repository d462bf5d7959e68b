package dev.throughline.tools;

import dev.throughline.ModelTable;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The models of packages, found by their generated tables. */
final class Models {
    @Parameters(paramLabel = "PACKAGE", arity = "1..*", description = "The packages of the models, and those within.")
    private List<String> packages = List.of();

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** {@return the tables, by the names of their classes} */
    ModelTable<?, ?>[] tables() {
        List<ModelTable<?, ?>> tables = new ArrayList<>();
        try (ScanResult classes = new ClassGraph()
                .enableClassInfo()
                .ignoreClassVisibility()
                .acceptPackages(packages.toArray(String[]::new))
                .scan()) {
            for (ClassInfo each : classes.getSubclasses(ModelTable.class).directOnly()) {
                tables.add(table(each.loadClass()));
            }
        }
        if (tables.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no generated table in " + String.join(", ", packages)
                            + " on the class path. Compile the models first, and run with the class path of the application.");
        }
        return tables.toArray(ModelTable<?, ?>[]::new);
    }

    private static ModelTable<?, ?> table(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> field.getType() == type)
                .map(Models::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        type.getName() + " has no constant of itself: it was not written by Throughline's processor."));
    }

    private static ModelTable<?, ?> value(Field constant) {
        try {
            return (ModelTable<?, ?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(constant + " is not public.", e);
        }
    }
}

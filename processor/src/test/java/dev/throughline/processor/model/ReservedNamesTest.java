package dev.throughline.processor.model;

import static com.google.common.truth.Truth.assertThat;

import dev.throughline.ModelTable;
import dev.throughline.QuerySet;
import dev.throughline.ToMany;
import dev.throughline.Values;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** The names are constants, as the processor does not see the runtime; here they are compared with its classes. */
class ReservedNamesTest {
    /** Of jOOQ 3.21 and not yet of 3.19; one jar of the processor is for both. */
    private static final Set<String> OF_NEWEST_JOOQ = Set.of("fieldsIncludingHidden", "internalFieldsRow");

    @Test
    void ofTables() {
        Set<String> names =
                names(method -> method.getParameterCount() == 0, ModelTable.class, Table.class, ToMany.class);
        names.addAll(OF_NEWEST_JOOQ);
        names.removeAll(ReservedNames.OF_OBJECTS);
        assertThat(ReservedNames.OF_TABLES).containsExactlyElementsIn(names);
    }

    @Test
    void ofQuerySets() {
        Set<String> names = names(ReservedNamesTest::takesModelOrKey, QuerySet.class);
        names.removeAll(ReservedNames.OF_OBJECTS);
        names.remove("equals");
        assertThat(ReservedNames.OF_QUERY_SETS).containsExactlyElementsIn(names);
    }

    @Test
    void ofValues() {
        Set<String> names = names(ReservedNamesTest::takesReference, Values.class);
        assertThat(ReservedNames.OF_VALUES).containsExactlyElementsIn(names);
    }

    private static boolean takesModelOrKey(Method method) {
        return method.getParameterCount() == 1 && method.getParameterTypes()[0] == Object.class;
    }

    private static boolean takesReference(Method method) {
        return method.getParameterCount() == 1
                && method.getParameterTypes()[0].getSimpleName().equals("Ref");
    }

    private static Set<String> names(Predicate<Method> which, Class<?>... types) {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : types) {
            for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                Stream.concat(Stream.of(c.getDeclaredMethods()), Stream.of(c.getMethods()))
                        .filter(method ->
                                Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                        .filter(method -> !method.isSynthetic())
                        .filter(which)
                        .forEach(method -> names.add(method.getName()));
            }
        }
        return names;
    }
}

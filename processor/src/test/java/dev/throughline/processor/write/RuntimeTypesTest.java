package dev.throughline.processor.write;

import static com.google.common.truth.Truth.assertWithMessage;

import com.palantir.javapoet.ClassName;
import dev.throughline.processor.model.SqlType;
import java.lang.reflect.Field;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

/** The processor knows the runtime and jOOQ by names: here they are looked up. */
class RuntimeTypesTest {
    @Test
    void allClassesAreThere() throws ReflectiveOperationException {
        for (Field field : RuntimeTypes.class.getDeclaredFields()) {
            if (field.getType() == ClassName.class) {
                ClassName name = (ClassName) field.get(null);
                assertWithMessage(field.getName())
                        .that(Class.forName(name.reflectionName()).getName())
                        .isEqualTo(name.reflectionName());
            }
        }
    }

    @Test
    void allDataTypesAreThere() throws ReflectiveOperationException {
        for (SqlType type : SqlType.values()) {
            if (type != SqlType.NONE && type != SqlType.ENUM) {
                assertWithMessage(type.name())
                        .that(SQLDataType.class.getField(type.name()))
                        .isNotNull();
            }
        }
    }
}

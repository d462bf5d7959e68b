package dev.throughline.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A model as others see it that refer to it.
 *
 * @param names its names
 * @param isPublic whether other packages see it
 * @param schema the schema of its table, or ""
 * @param table its table
 * @param keyType the type of its key
 */
public record Target(Names names, boolean isPublic, String schema, String table, KeyType keyType) {
    /** {@return the type of its key, as a type argument} */
    public TypeName key() {
        return keyType.name();
    }
}

package dev.throughline.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.Declaration;
import dev.throughline.processor.model.Embedded;
import dev.throughline.processor.model.Field;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Relation;
import dev.throughline.processor.model.Stored;
import java.util.stream.Collectors;

/** What the Javadoc of several generated classes says alike. */
final class Docs {
    private Docs() {}

    /** {@return a link to the component that declares a column, or to the model that an added key refers to} */
    static CodeBlock declaration(Model model, Stored stored) {
        for (Embedded record : model.embedded()) {
            if (stored instanceof Column column && record.columns().contains(column)) {
                return CodeBlock.of(
                        "$L of {@link $T#$L}",
                        Embedded.part(column),
                        model.names().model(),
                        record.declaration().access());
            }
        }
        return stored instanceof ForeignKey key && model.addedKeys().contains(key)
                ? CodeBlock.of("the key of the {@link $T}", key.target().names().model())
                : link(model.names().model(), stored.declaration());
    }

    /** {@return what else the path along a relation is for, where a component holds what is linked} */
    static String loading(Relation relation) {
        return relation.isHeld() ? ", also for {@code prefetchRelated}" : "";
    }

    /** {@return the columns as a schema would say them} */
    static String inSql(Stored stored) {
        return stored.fields().stream().map(Docs::inSql).collect(Collectors.joining(", "));
    }

    /** {@return a column as a schema would say it} */
    static String inSql(Field field) {
        return code(field.inSql());
    }

    /** {@return SQL for a comment: a name may have what would end it, or what would begin a character of Java's} */
    static String code(String sql) {
        return sql.replace("*/", "* /").replace('{', '(').replace('}', ')').replace("\\", "\\\\");
    }

    /** {@return a link to what reads the component of a relation; where nothing does, what it is called} */
    static CodeBlock relation(ClassName model, Declaration declaration) {
        return declaration.isRead()
                ? link(model, declaration)
                : CodeBlock.of("the $L of one {@link $T}", declaration.name(), model);
    }

    /** {@return a link to what reads a component} */
    static CodeBlock link(ClassName model, Declaration component) {
        return CodeBlock.of("{@link $T#$L}", model, component.access());
    }
}

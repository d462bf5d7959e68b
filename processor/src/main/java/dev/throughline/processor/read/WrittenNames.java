package dev.throughline.processor.read;

import dev.throughline.processor.model.Origin;
import dev.throughline.processor.report.Code;

/**
 * The names that an annotation says: refuses those that are none.
 *
 * @param annotation the annotation
 * @param subject the model or component, for messages
 * @param findings what is met on the way
 */
record WrittenNames(AnnotationView annotation, String subject, Findings findings) {
    private static final String QUOTES = "\"\"''``[]";

    static void ofModel(ModelView model, Findings findings) {
        WrittenNames names = new WrittenNames(model.annotation(), model.name(), findings);
        names.ofSql("schema");
        names.ofSql("table");
        names.requireOnePart("schema", Code.MODEL_SCHEMA_DOTTED);
        if (!model.annotation().isWritten("schema")) {
            names.requireOnePart("table", Code.MODEL_TABLE_DOTTED);
        }
    }

    static void ofComponent(String model, Property component, Findings findings) {
        String subject = model + "." + component.name();
        component.annotation(Annotations.COLUMN).ifPresent(column -> new WrittenNames(column, subject, findings)
                .ofSql("name"));
        component.annotation(Annotations.FOREIGN_KEY).ifPresent(key -> new WrittenNames(key, subject, findings)
                .ofColumns("column"));
        component.annotation(Annotations.EMBEDDED).ifPresent(embedded -> {
            WrittenNames names = new WrittenNames(embedded, subject, findings);
            names.ofColumns("column");
            if (!embedded.string("prefix").isEmpty()) {
                names.ofSql("prefix");
            }
        });
        component.annotation(Annotations.MANY_TO_MANY).ifPresent(relation -> {
            WrittenNames names = new WrittenNames(relation, subject, findings);
            names.requireSaid("relatedName");
            names.requireSaid("mappedBy");
            if (!component.isOnType() && relation.isWritten("name")) {
                findings.problem(
                        Code.M2M_NAME_OF_COMPONENT,
                        relation.origin("name"),
                        subject,
                        relation.string("name"),
                        component.name());
            }
        });
    }

    private void ofSql(String member) {
        if (annotation.isWritten(member)) {
            ofSql(member, annotation.string(member), annotation.origin(member));
        }
    }

    private void ofColumns(String member) {
        annotation.strings(member).forEach(item -> ofSql(member, item.value(), item.origin()));
    }

    private void ofSql(String member, String name, Origin origin) {
        if (name.isBlank()) {
            findings.problem(Code.NAME_BLANK, origin, subject, member, name);
        } else if (isQuoted(name)) {
            findings.problem(Code.NAME_QUOTED, origin, subject, name, member, name.substring(1, name.length() - 1));
        }
    }

    private static boolean isQuoted(String name) {
        int open = QUOTES.indexOf(name.charAt(0));
        return open >= 0
                && open % 2 == 0
                && name.length() > 2
                && name.charAt(name.length() - 1) == QUOTES.charAt(open + 1);
    }

    private void requireOnePart(String member, Code code) {
        String name = annotation.string(member);
        int dot = name.lastIndexOf('.');
        if (dot > 0 && dot < name.length() - 1 && !isQuoted(name)) {
            String before = name.substring(name.lastIndexOf('.', dot - 1) + 1, dot);
            findings.problem(code, annotation.origin(member), subject, name, before, name.substring(dot + 1));
        }
    }

    private void requireSaid(String member) {
        String name = annotation.string(member);
        if (annotation.isWritten(member) && name.isBlank()) {
            findings.problem(Code.NAME_BLANK, annotation.origin(member), subject, member, name);
        }
    }
}

package school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Schema;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SchoolTest {
    private final DSLContext dsl = DSL.using("jdbc:h2:mem:" + UUID.randomUUID());
    private final StudentQuerySet students = StudentQuerySet.using(dsl);
    private final CourseQuerySet courses = CourseQuerySet.using(dsl);

    /** By the script that the command line has written. */
    @BeforeEach
    void createTables() throws Exception {
        try (InputStream script = Student.class.getResourceAsStream("/schema.sql")) {
            dsl.connection(connection -> connection
                    .createStatement()
                    .execute(new String(script.readAllBytes(), StandardCharsets.UTF_8)));
        }
        Schema.of(StudentTable.STUDENT, CourseTable.COURSE, EnrolmentTable.ENROLMENT)
                .assertValid(dsl);
    }

    @Test
    void gradesAreOnTheLink() {
        Student ada = students.create(s -> s.name("Ada"));
        Course sql = courses.create(c -> c.title("SQL"));
        Course java = courses.create(c -> c.title("Java"));

        StudentCoursesProxy attended = students.courses(ada);
        assertTrue(attended.add(sql, link -> link.grade(1)));
        assertTrue(attended.add(java, link -> link.grade(3)));
        attended.put(java, link -> link.grade(2));

        assertEquals(
                List.of(java), attended.filter((c, link) -> link.GRADE.gt(1)).all());
        assertEquals(Map.of(sql.id(), 1L), CourseStudentsProxy.counts(dsl, List.of(sql.id())));
        assertEquals(
                List.of(ada),
                students.filter(s -> s.courses().containsAll(List.of(sql, java))).all());
    }

    @Test
    void studentsGoThroughJson() {
        Student ada = students.create(s -> s.name("Ada"));
        students.courses(ada).create(c -> c.title("SQL"), link -> link.grade(1));
        Student loaded = students.prefetchRelated(s -> s.courses()).get(ada.id());
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        String json = mapper.writeValueAsString(loaded);

        assertEquals("{\"id\":1,\"name\":\"Ada\",\"courses\":[{\"id\":1,\"title\":\"SQL\"}]}", json);
        assertEquals(loaded, mapper.readValue(json, Student.class));
    }
}

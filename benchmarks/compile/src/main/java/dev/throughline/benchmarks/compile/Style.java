package dev.throughline.benchmarks.compile;

import dev.throughline.benchmarks.compile.Entities.Entity;

/** How an entity is declared. */
enum Style {
    /** A record, for this processor. */
    RECORD("""
            package blog;

            import dev.throughline.*;
            import java.time.LocalDateTime;
            import org.jspecify.annotations.Nullable;

            @Model(table = "$table")
            public record $name(
                    @Id Long id,
                    @Column(length = 200) String title,
                    @Column(length = 2000) @Nullable String body,
                    int views,
                    boolean visible,
                    LocalDateTime writtenAt,
                    @ForeignKey @Nullable Ref<$parent, Long> parent,
                    @ManyToMany$firstEnd Many<$first> firsts,
                    @ManyToMany$secondEnd Many<$second> seconds) {}
            """),

    /** A class with annotations of JPA, for Hibernate's and Querydsl's processors. */
    JPA("""
            package blog;

            import jakarta.persistence.*;
            import java.time.LocalDateTime;
            import java.util.Set;

            @Entity
            @Table(name = "$table")
            public class $name {
                @Id @GeneratedValue private Long id;
                @Column(length = 200) private String title;
                @Column(length = 2000) private String body;
                private int views;
                private boolean visible;
                private LocalDateTime writtenAt;
                @ManyToOne private $parent parent;
                @ManyToMany$firstEnd private Set<$first> firsts;
                @ManyToMany$secondEnd private Set<$second> seconds;

                public Long getId() { return id; }
                public void setId(Long id) { this.id = id; }
                public String getTitle() { return title; }
                public void setTitle(String title) { this.title = title; }
                public String getBody() { return body; }
                public void setBody(String body) { this.body = body; }
                public int getViews() { return views; }
                public void setViews(int views) { this.views = views; }
                public boolean isVisible() { return visible; }
                public void setVisible(boolean visible) { this.visible = visible; }
                public LocalDateTime getWrittenAt() { return writtenAt; }
                public void setWrittenAt(LocalDateTime writtenAt) { this.writtenAt = writtenAt; }
                public $parent getParent() { return parent; }
                public void setParent($parent parent) { this.parent = parent; }
                public Set<$first> getFirsts() { return firsts; }
                public void setFirsts(Set<$first> firsts) { this.firsts = firsts; }
                public Set<$second> getSeconds() { return seconds; }
                public void setSeconds(Set<$second> seconds) { this.seconds = seconds; }
            }
            """),

    /** An interface, for Jimmer's processor. */
    JIMMER("""
            package blog;

            import java.time.LocalDateTime;
            import java.util.List;
            import org.babyfish.jimmer.sql.*;
            import org.jspecify.annotations.Nullable;

            @Entity
            @Table(name = "$table")
            public interface $name {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id();
                String title();
                @Nullable String body();
                int views();
                boolean visible();
                LocalDateTime writtenAt();
                @ManyToOne @Nullable $parent parent();
                @ManyToMany$firstEnd List<$first> firsts();
                @ManyToMany$secondEnd List<$second> seconds();
            }
            """);

    private final String template;

    Style(String template) {
        this.template = template;
    }

    /** {@return the source of an entity} */
    String source(Entity entity) {
        return template.replace("$table", "entities_" + entity.number())
                .replace("$name", entity.name())
                .replace("$parent", entity.parent())
                .replace("$firstEnd", entity.isOwning() ? "" : "(mappedBy = \"firsts\")")
                .replace("$secondEnd", entity.isOwning() ? "" : "(mappedBy = \"seconds\")")
                .replace("$first", entity.first())
                .replace("$second", entity.second());
    }
}

package dev.throughline.tests.hostile;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** Has names that are keywords, and have quotes, spaces, place holders and other scripts in them. */
@Model(table = "select \"from\" `where`, 'it''s' -- ; {0} ? :x")
public record Order(
        @Id @Column(name = "primary key") Long id,

        @Column(name = "group \"by\" `it's` {1} ? \\", length = 40)
        String group,

        @Nullable @Column(name = "\u00fcn\u00efc\u00f6d\u00e9 \u8868")
        Integer limit,

        @ManyToMany(through = OrderWhere.class, relatedName = "values")
        Many<Where> from) {}

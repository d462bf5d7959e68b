package dev.throughline.recipes;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.Model;
import java.time.Instant;

/** What has become of one link. */
@Model(table = "audit")
public record AuditEntry(
        @Id Long id,
        Instant at,
        @Column(length = 80) String relation,
        @Column(length = 80) String owner,
        @Column(length = 10) String action,
        @Column(length = 80) String target) {}

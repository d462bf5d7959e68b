package dev.throughline.tests.theatre;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

/** Refers to a key that is made of others. */
@Model(table = "scans")
public record Scan(@Id Long id, @ForeignKey(unique = true) Ref<Ticket, TicketKey> ticket) {}

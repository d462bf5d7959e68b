package app;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;

@Model
public record Reserved(@Id int reserved, @Id int other, @ForeignKey Ref<Reserved, ReservedKey> next) {}

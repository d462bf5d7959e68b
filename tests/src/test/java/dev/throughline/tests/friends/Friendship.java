package dev.throughline.tests.friends;

import dev.throughline.Model;
import org.jspecify.annotations.Nullable;

/** What both rows of two friends say. */
@Model(table = "friendships")
public record Friendship(@Nullable Integer closeness) {}

package app;

import dev.throughline.Column;

public record Spot(@Column(name = "\"street\"") String street, String city) {}

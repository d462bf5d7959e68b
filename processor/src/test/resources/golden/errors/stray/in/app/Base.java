package app;

import dev.throughline.ModelBase;

@ModelBase
public enum Base {
    ONE
}

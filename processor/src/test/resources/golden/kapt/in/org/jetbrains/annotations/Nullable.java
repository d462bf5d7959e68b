package org.jetbrains.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As Kotlin marks what may be null. */
@Retention(RetentionPolicy.CLASS)
public @interface Nullable {}

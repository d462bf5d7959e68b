package app;



/** A case. */
public enum Mood { GOOD, INDIFFERENT }

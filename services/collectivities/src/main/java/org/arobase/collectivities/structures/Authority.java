package org.arobase.collectivities.structures;

/** An entity of the directory, as far as rights depend on it. */
public record Authority(String id, String kind, String name, String siren, boolean fictive) {}

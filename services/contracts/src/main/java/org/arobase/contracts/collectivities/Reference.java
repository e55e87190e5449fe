package org.arobase.contracts.collectivities;

/** Another collectivity as a resource names it. */
public record Reference(String id, String name) {}

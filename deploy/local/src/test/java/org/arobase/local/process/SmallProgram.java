package org.arobase.local.process;

/** What StartCacheTest starts. */
final class SmallProgram {
    private SmallProgram() {}

    public static void main(String[] arguments) {
        System.out.println("[small] works");
    }
}

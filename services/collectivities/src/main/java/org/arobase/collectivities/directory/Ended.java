package org.arobase.collectivities.directory;

import java.util.List;

/**
 * What was in the directory until an edition left it out.
 *
 * @param name the last one it had
 * @param successors ids of those that follow it, as far as they are known
 */
record Ended(String id, String name, List<String> successors) {}

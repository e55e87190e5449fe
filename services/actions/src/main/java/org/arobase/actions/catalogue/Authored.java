package org.arobase.actions.catalogue;

import java.util.Optional;
import org.arobase.actions.collectivities.KnownCollectivity;

/**
 * An action and the authority that acts.
 *
 * @param author empty while it is not known here
 */
record Authored(RecordedAction action, Optional<KnownCollectivity> author) {}

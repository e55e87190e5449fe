package org.arobase.actions.people;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.arobase.contracts.State;
import org.arobase.contracts.Topic;
import org.arobase.kernel.problem.Violation;

/**
 * A kind of entry: what may be written of it, and what is shown.
 *
 * @param <C> what is written of one
 * @param <S> what is shown of one
 */
interface Kind<C, S extends State> {

    /** As rows name it. */
    EntryType type();

    Class<C> content();

    String name(C content);

    /** Whether it says of itself that it is made up; null when it does not say. */
    Boolean said(C content);

    /** Whether its numbers and its authority are made up; null when it has none. */
    Boolean fictive(C content);

    List<Violation> violations(C content);

    /** Id of the authority that it belongs to; null where it belongs to all. */
    String owner(C content);

    /**
     * What does not go with the rest of the directory, read in the session of whoever asks: what it names is not there, or
     * another has what only one can have.
     *
     * @param self null while it has no id
     */
    Uni<List<Violation>> clashes(UUID self, C content);

    S state(Entry<C> entry);

    /** Empty for what no copy may be made of. */
    Optional<Topic<S>> topic();
}

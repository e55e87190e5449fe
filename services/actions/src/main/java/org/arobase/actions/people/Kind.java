package org.arobase.actions.people;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
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
    Boolean fictive(C content);

    List<Violation> violations(C content);

    /** Id of the authority that it belongs to; null where it belongs to all. */
    String owner(C content);

    /** What it names that is not there, read in the session of whoever asks. */
    Uni<List<Violation>> absent(C content);

    S state(Entry<C> entry);

    /** Empty for what no copy may be made of. */
    Optional<Topic<S>> topic();
}

package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.arobase.actions.collectivities.KnownCollectivity;
import org.arobase.actions.collectivities.MemberRight;
import org.arobase.actions.collectivities.WritingRight;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problems;

/**
 * Who may read and write which action: an authority's own contributors and administrator, the partners it has given a
 * mandate for actions that covers the day, and administrators; editors correct what is or was published. Everyone else reads
 * what is public, and members of the association what is for them.
 */
final class WriteRight {

    /** In the session of whoever asks: mandates are looked up. */
    static Uni<Boolean> holds(RecordedAction action, Caller caller) {
        if (caller.hasAny(Role.EDITOR) && !(action instanceof RecordedAction.Draft)) {
            return Uni.createFrom().item(true);
        }
        return WritingRight.holds(
                caller, action.collectivity(), action.dossier().fictive());
    }

    /**
     * The authority that an action is begun for, if the caller may write in its name.
     *
     * @param author empty where it is not known: what is wrong with its id is told to whoever writes for some authority
     * @throws org.arobase.kernel.problem.Problem 401 for nobody, 403 for somebody without the right
     */
    static Uni<Optional<KnownCollectivity>> authoring(Optional<KnownCollectivity> author, Caller caller) {
        requireSomebody(caller);
        var right = author.map(known -> WritingRight.holds(caller, known.id(), known.fictive()))
                .orElseGet(() -> Uni.createFrom().item(writesForSome(caller)));
        return right.invoke(WriteRight::requireRight).replaceWith(author);
    }

    /** In the session of whoever asks: mandates and memberships are looked up. */
    static Uni<Reach> reach(RecordedAction action, Caller caller) {
        return holds(action, caller)
                .flatMap(held -> held
                        ? Uni.createFrom().item(Reach.WRITERS)
                        : MemberRight.holds(caller, action.dossier().fictive())
                                .map(member -> member ? Reach.MEMBERS : Reach.EVERYONE));
    }

    /**
     * The action as the caller may see it: another's draft looks absent, what another archived is gone. What is or was for
     * members of the association looks absent to everybody else, whatever became of it.
     */
    static Uni<RecordedAction> visible(RecordedAction action, Caller caller) {
        return action.isForMembers()
                ? reach(action, caller)
                        .invoke(reach -> requireMember(action, reach))
                        .chain(() -> seen(action, caller))
                : seen(action, caller);
    }

    private static Uni<RecordedAction> seen(RecordedAction action, Caller caller) {
        return switch (action) {
            case RecordedAction.Shared shared -> Uni.createFrom().item(action);
            case RecordedAction.Withdrawn withdrawn -> Uni.createFrom().item(action);
            case RecordedAction.Draft draft -> shown(draft, caller, new ActionNotFound(draft.id()));
            case RecordedAction.Archived archived -> shown(archived, caller, new ActionArchived(archived.id()));
        };
    }

    private static void requireMember(RecordedAction action, Reach reach) {
        if (reach == Reach.EVERYONE) {
            throw new ActionNotFound(action.id());
        }
    }

    /** The action, if the caller may change it. */
    static Uni<RecordedAction> writable(RecordedAction action, Caller caller) {
        requireSomebody(caller);
        return visible(action, caller)
                .flatMap(seen -> holds(seen, caller))
                .invoke(WriteRight::requireRight)
                .replaceWith(action);
    }

    private static Uni<RecordedAction> shown(RecordedAction action, Caller caller, RuntimeException hidden) {
        return holds(action, caller).map(held -> {
            if (!held) {
                throw hidden;
            }
            return action;
        });
    }

    private static boolean writesForSome(Caller caller) {
        return caller.hasAny(Role.ADMIN) || !caller.grants().isEmpty();
    }

    private static void requireSomebody(Caller caller) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
    }

    private static void requireRight(boolean held) {
        if (!held) {
            throw Problems.forbidden();
        }
    }

    private WriteRight() {}
}

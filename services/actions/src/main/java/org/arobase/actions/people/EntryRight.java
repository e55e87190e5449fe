package org.arobase.actions.people;

import io.smallrye.mutiny.Uni;
import org.arobase.actions.collectivities.Writable;
import org.arobase.actions.collectivities.WritingRight;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Grant;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problems;

/**
 * Who may write of tools, providers and actors: whoever writes for some authority records them, an actor of an authority
 * whoever writes for that one; they correct what they recorded, and the actors of their authority; editors and administrators
 * correct any, and merge what is there twice.
 */
final class EntryRight {

    /**
     * In the session of whoever asks: mandates are looked up.
     *
     * @param owner id of the authority that it will belong to, or null
     */
    static Uni<Void> requireAuthor(String owner, Caller caller) {
        requireSomebody(caller);
        if (isEditor(caller)) {
            return Uni.createFrom().voidItem();
        }
        return require(owner == null ? Uni.createFrom().item(writesForSome(caller)) : speaks(owner, caller));
    }

    /** In the session of whoever asks. */
    static <C> Uni<Void> requireWriter(Kind<C, ?> kind, Entry<C> entry, Caller caller) {
        requireSomebody(caller);
        return require(writes(kind, entry, caller));
    }

    static <C> Uni<Boolean> writes(Kind<C, ?> kind, Entry<C> entry, Caller caller) {
        var owner = kind.owner(entry.content());
        return isEditor(caller) || owner == null
                ? Uni.createFrom().item(isEditor(caller) || entry.client().equals(caller.client()))
                : speaks(owner, caller);
    }

    private static Uni<Boolean> speaks(String owner, Caller caller) {
        return WritingRight.holds(caller, owner, Writable.isFictive(owner));
    }

    private static Uni<Void> require(Uni<Boolean> right) {
        return right.invoke(held -> {
                    if (!held) {
                        throw Problems.forbidden();
                    }
                })
                .replaceWithVoid();
    }

    private static boolean writesForSome(Caller caller) {
        return !caller.grants().isEmpty();
    }

    /** @throws org.arobase.kernel.problem.Problem 401 for nobody, 403 for somebody else */
    static void requireEditor(Caller caller) {
        caller.require(Role.ADMIN, Role.EDITOR);
    }

    static boolean isEditor(Caller caller) {
        return caller.hasAny(Role.ADMIN, Role.EDITOR);
    }

    /** Whether it writes for fictive authorities only, as a key of the sandbox does. */
    static boolean isFictive(Caller caller) {
        return !isEditor(caller) && caller.grants().stream().map(Grant::entity).allMatch(Writable::isFictive);
    }

    private static void requireSomebody(Caller caller) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
    }

    private EntryRight() {}
}

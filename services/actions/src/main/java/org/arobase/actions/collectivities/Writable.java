package org.arobase.actions.collectivities;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Grant;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.Where;

/** What {@link WritingRight} gives a caller, as a condition on rows that have a collectivity and may be fictive. */
public final class Writable {

    /**
     * The authorities it speaks for and those whose mandates it uses, and step by step each whose only successor is one of
     * them.
     */
    private static final String OF_AUTHORITIES = """
            collectivity = any(array(
                with recursive spoken (id, steps) as (
                    select direct.id, 0 from (
                        select unnest(string_to_array($%1$d, ',')) as id
                        union
                        select collectivity from mandate
                        where (structure = any(string_to_array($%2$d, ',')) or fictive and $%3$d) and %4$s) direct
                    union
                    select former.id, steps + 1 from spoken join collectivity former on former.successors[1] = spoken.id
                    where not former.active and cardinality(former.successors) = 1 and steps < 20)
                select id from spoken))""";

    private static final String OF_FICTIVE_ONES = "fictive";

    /** @param also a condition on what the caller sees besides, or null */
    public static Where in(Where where, Caller caller, String also) {
        return caller.hasAny(Role.ADMIN) ? where : any(where, caller, also);
    }

    /** What it may write of a list of actions, and what members of the association share with it. */
    public static Where orShared(Where where, Caller caller) {
        return in(where, caller, MemberRight.shared(caller, where.next()));
    }

    private static Where any(Where where, Caller caller, String also) {
        var authorities = authorities(caller);
        var structures = caller.entities(Role.PARTNER);
        var at = where.next();
        var one = Stream.of(
                        OF_AUTHORITIES.formatted(at, at + 1, at + 2, Mandates.OF_TODAY),
                        authorities.contains(Grant.FICTIVE) ? OF_FICTIVE_ONES : null,
                        also)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" or ", "(", ")"));
        return where.with(one, List.of(joined(authorities), joined(structures), structures.contains(Grant.FICTIVE)));
    }

    /** Whether it speaks for one that is made up, or acts for a structure that is, as a key of the sandbox does. */
    public static boolean isFictive(Caller caller) {
        return caller.grants().stream().map(Grant::entity).anyMatch(Writable::isFictive);
    }

    /** Whether an authority or a structure is made up, by its id; also what stands for every one that is. */
    public static boolean isFictive(String entity) {
        return entity.equals(Grant.FICTIVE) || entity.matches("[a-z]+-F.*");
    }

    static Set<String> authorities(Caller caller) {
        return Stream.of(Role.CONTRIBUTOR, Role.COLLECTIVITY_ADMIN)
                .flatMap(role -> caller.entities(role).stream())
                .collect(Collectors.toSet());
    }

    /** Always in one order: cursors are bound to the condition. */
    static String joined(Set<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining(","));
    }

    private Writable() {}
}

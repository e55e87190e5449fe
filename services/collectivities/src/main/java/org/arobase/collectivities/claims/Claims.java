package org.arobase.collectivities.claims;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.arobase.collectivities.structures.Authorities;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.time.Ids;

/** How an authority gets its first administrator. Who asked, and why, is in no event: it is nobody else's business. */
@ApplicationScoped
class Claims {

    private static final String BY_INVITATION = "invitation";

    private final Authorities authorities;
    private final Administrators administrators;
    private final Invitations invitations;
    private final Ids ids;
    private final Clock clock;

    Claims(Authorities authorities, Administrators administrators, Invitations invitations, Ids ids, Clock clock) {
        this.authorities = authorities;
        this.administrators = administrators;
        this.invitations = invitations;
        this.ids = ids;
        this.clock = clock;
    }

    @WithSession
    Uni<Claim> read(UUID id, Caller caller) {
        requireSomebody(caller);
        return ClaimEntity.find(id).map(claim -> ClaimRight.visible(claim, caller));
    }

    @WithTransaction
    Uni<Claim> submit(ClaimContent content, Caller caller) {
        requireSomebody(caller);
        return authorities
                .find(content.collectivity())
                .invoke(authority -> ClaimInvalid.unless(ClaimRules.violations(content, authority)))
                .chain(() -> administrators.requireNone(content.collectivity()))
                .chain(() -> ClaimEntity.pending(caller.client(), content.collectivity()))
                .chain(pending -> content.invitation() == null
                        ? ask(content, caller, pending)
                        : accept(content, caller, pending));
    }

    private Uni<Claim> ask(ClaimContent content, Caller caller, Optional<Claim> pending) {
        pending.ifPresent(other -> {
            throw new ClaimPending(other.id());
        });
        var claim = claim(content, caller);
        return ClaimEntity.add(claim).replaceWith(claim);
    }

    /** Whoever bears an invitation was decided on when it was made; what they asked before is decided with it. */
    private Uni<Claim> accept(ClaimContent content, Caller caller, Optional<Claim> pending) {
        var approved = pending.orElseGet(() -> claim(content, caller)).approve(BY_INVITATION, now());
        return invitations
                .find(content)
                .map(found -> found.orElseThrow(InvitationRefused::new))
                .call(() -> pending.isPresent() ? ClaimEntity.store(approved) : ClaimEntity.add(approved))
                .call(() -> administrators.appoint(approved))
                .call(invitation -> invitation.use(UUID.fromString(approved.id())))
                .replaceWith(approved);
    }

    private Claim claim(ClaimContent content, Caller caller) {
        return Claim.submit(ids.next().toString(), content, caller.client(), now());
    }

    /** From then on the claimant administers the authority. */
    @WithTransaction
    Uni<Claim> approve(UUID id, String remark, Decider decider) {
        return ClaimEntity.lock(id)
                .map(claim -> decider.admitted(claim))
                .invoke(claim -> ClaimInvalid.unless(ClaimRules.remark(remark)))
                .map(claim -> claim.approve(remark, now()))
                .call(claim -> administrators.requireNone(claim.collectivity()))
                .call(ClaimEntity::store)
                .call(administrators::appoint);
    }

    @WithTransaction
    Uni<Claim> refuse(UUID id, String reason, Decider decider) {
        return ClaimEntity.lock(id)
                .map(claim -> decider.admitted(claim))
                .invoke(claim -> ClaimInvalid.unless(ClaimRules.refusal(reason)))
                .map(claim -> claim.refuse(reason, now()))
                .call(ClaimEntity::store);
    }

    /** As it is, unless it is there already. */
    @WithTransaction
    Uni<Void> keep(Claim claim) {
        return ClaimEntity.count("id", UUID.fromString(claim.id()))
                .flatMap(there -> there > 0 ? Uni.createFrom().voidItem() : ClaimEntity.add(claim));
    }

    private static void requireSomebody(Caller caller) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
    }

    /** Milliseconds are what the database and the answer both keep. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

package org.arobase.collectivities.claims;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.arobase.collectivities.structures.Authorities;
import org.arobase.kernel.time.Ids;
import org.jboss.logging.Logger;

/** Who is let in without being asked again; all of it in the transaction of whoever asks. */
@ApplicationScoped
class Invitations {

    private static final Logger LOG = Logger.getLogger(Invitations.class);

    private final Authorities authorities;
    private final Administrators administrators;
    private final Ids ids;
    private final Clock clock;

    Invitations(Authorities authorities, Administrators administrators, Ids ids, Clock clock) {
        this.authorities = authorities;
        this.administrators = administrators;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with a problem: 422 for what does not fit, 409 where somebody administers the authority. */
    Uni<Invitation> invite(InvitationContent content) {
        return authorities
                .find(content.collectivity())
                .invoke(authority ->
                        InvitationInvalid.unless(InvitationRules.violations(content, authority, LocalDate.now(clock))))
                .chain(() -> administrators.requireNone(content.collectivity()))
                .map(none -> invitation(content))
                .call(made -> InvitationEntity.add(made, new InvitationCode(made.code()).sha256(), clock.instant()))
                .invoke(made ->
                        LOG.infof("invitation made: invitation=%s collectivity=%s", made.id(), made.collectivity()));
    }

    /** Empty where the code is unknown, used, run out or another authority's: which of it is nobody's business. */
    Uni<Optional<InvitationEntity>> find(ClaimContent claim) {
        return InvitationEntity.usable(
                new InvitationCode(claim.invitation()).sha256(), claim.collectivity(), LocalDate.now(clock));
    }

    private Invitation invitation(InvitationContent content) {
        var expiry = content.expiresOn() == null
                ? LocalDate.now(clock).plusDays(InvitationRules.USUAL_DAYS)
                : content.expiresOn();
        var id = ids.next();
        return new Invitation(
                id.toString(),
                1,
                content.collectivity(),
                InvitationCode.random().text(),
                expiry);
    }
}

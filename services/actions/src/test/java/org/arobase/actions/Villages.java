package org.arobase.actions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.GeoPoint;
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.contracts.collectivities.Population;
import org.arobase.contracts.collectivities.Reference;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.TopicSender;

/** Authorities that this service hears of during the tests. */
@ApplicationScoped
public class Villages {

    private static final String EPCI = "epci-F00000001";

    private final DataSource database;
    private final AtomicLong resourceversion = new AtomicLong();

    Villages(DataSource database) {
        this.database = database;
    }

    /** Tells of a commune and waits until the service knows it by that name. */
    public String register(String code, String name, boolean fictive) {
        var id = "commune-" + code;
        var event = Topics.COLLECTIVITIES.event("registered", commune(id, code, name, fictive));
        TopicSender.send(event, resourceversion.incrementAndGet());
        awaitCount("select count(*) from collectivity where id = ? and name = ?", id, name);
        return id;
    }

    /** Tells of the EPCI that every village here is a member of. */
    public String registerEpci() {
        var event = Topics.COLLECTIVITIES.event(
                "registered", collectivity(EPCI, "EPCI", "F00000001", "CC", null, true, null, null));
        TopicSender.send(event, resourceversion.incrementAndGet());
        awaitCount("select count(*) from collectivity where id = ? and kind = 'EPCI'", EPCI);
        return EPCI;
    }

    /** Tells of a commune that has a point on the map. */
    public String place(String code, double lon, double lat) {
        var id = "commune-" + code;
        var point = new GeoPoint(lon, lat, 2026, "test");
        var event = Topics.COLLECTIVITIES.event("registered", commune(id, code, "Village " + code, true, point, null));
        TopicSender.send(event, resourceversion.incrementAndGet());
        awaitCount("select count(*) from collectivity where id = ? and lon is not null", id);
        return id;
    }

    /** Tells of a commune that has so many inhabitants. */
    public String populate(String code, int inhabitants) {
        var id = "commune-" + code;
        var population = new Population(inhabitants, 2023, "municipale", "test");
        var event =
                Topics.COLLECTIVITIES.event("registered", commune(id, code, "Village " + code, true, null, population));
        TopicSender.send(event, resourceversion.incrementAndGet());
        awaitCount("select count(*) from collectivity where id = ? and stratum is not null", id);
        return id;
    }

    public String register(String code) {
        return register(code, "Village " + code, true);
    }

    /**
     * Tells of a membership of the association.
     *
     * @param to last day, or null
     */
    public Membership join(String collectivity, LocalDate from, LocalDate to) {
        var id = UUID.randomUUID().toString();
        var membership = new Membership(id, 1, collectivity, "association", from, to, true);
        TopicSender.send(Topics.MEMBERSHIPS.event("begun", membership), resourceversion.incrementAndGet());
        awaitCount("select count(*) from membership where id = ?", id);
        return membership;
    }

    /** Tells that a membership ends, on its last day or as if it had never been. */
    public void leave(Membership membership, LocalDate lastDay) {
        var ended = new Membership(
                membership.id(), 2, membership.collectivity(), "association", membership.from(), lastDay, true);
        var event = lastDay == null
                ? Topics.MEMBERSHIPS.withdrawn(new Withdrawal(membership.id(), "mistaken", List.of()))
                : Topics.MEMBERSHIPS.event("ended", ended);
        TopicSender.send(event, resourceversion.incrementAndGet());
        var held = "select 1 - count(*) from membership where id = ? and (to_on is null or to_on >= current_date)";
        awaitCount(held, membership.id());
    }

    /** Tells of a mandate, as it is now. */
    public Mandate mandate(Mandate mandate) {
        TopicSender.send(Topics.MANDATES.event("granted", mandate), resourceversion.incrementAndGet());
        awaitCount(
                "select count(*) from mandate where id = ? and coalesce(cast(revoked_on as text), '') = ?",
                mandate.id(),
                mandate.revokedOn() == null ? "" : mandate.revokedOn().toString());
        return mandate;
    }

    /** Tells that a mandate was never meant. */
    public void forget(Mandate mandate) {
        var event = Topics.MANDATES.withdrawn(new Withdrawal(mandate.id(), "mistaken", List.of()));
        TopicSender.send(event, resourceversion.incrementAndGet());
        awaitCount("select 1 - count(*) from mandate where id = ?", mandate.id());
    }

    public void withdraw(String id, String... successors) {
        var event = Topics.COLLECTIVITIES.withdrawn(new Withdrawal(id, "merged", List.of(successors)));
        TopicSender.send(event, resourceversion.incrementAndGet());
        awaitCount(
                "select count(*) from collectivity where id = ? and not active and cardinality(successors) = cast(? as int)",
                id,
                String.valueOf(successors.length));
    }

    public static Collectivity commune(String id, String code, String name, boolean fictive) {
        return commune(id, code, name, fictive, null, null);
    }

    private static Collectivity commune(
            String id, String code, String name, boolean fictive, GeoPoint point, Population population) {
        return collectivity(id, "COMMUNE", code, name, new Reference(EPCI, "CC"), fictive, point, population);
    }

    private static Collectivity collectivity(
            String id,
            String kind,
            String code,
            String name,
            Reference epci,
            boolean fictive,
            GeoPoint point,
            Population population) {
        return new Collectivity(
                id,
                1,
                kind,
                code,
                null,
                name,
                null,
                null,
                epci,
                null,
                List.of(new Reference("departement-F0", "Fictif")),
                List.of(new Reference("region-F0", "Fictive")),
                null,
                null,
                null,
                List.of(),
                population,
                point,
                LocalDate.of(2026, 1, 1),
                "test",
                fictive);
    }

    public long count(String sql, String... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitCount(String sql, String... parameters) {
        Awaits.untilAsserted(() -> assertThat(count(sql, parameters)).isPositive());
    }
}

package org.arobase.label.score;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arobase.contracts.Text;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.actions.Action;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Population;
import org.arobase.testkit.TopicSender;

/** What other services tell label. */
public final class Given {

    static final String EDITION = "2026-sample";

    static Collectivity commune(String id, boolean fictive) {
        return commune(id, 759, fictive);
    }

    public static Collectivity commune(String id, int population, boolean fictive) {
        var code = CollectivityId.parse(id).orElseThrow().code();
        return new Collectivity(
                id,
                1,
                "COMMUNE",
                code,
                null,
                "Commune " + code,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                new Population(population, 2023, "municipale", "INSEE"),
                null,
                LocalDate.of(2026, 1, 1),
                "test",
                fictive);
    }

    static Action action(String id, String collectivity, int completeness, String... services) {
        return action(id, collectivity, EDITION, completeness, services);
    }

    public static Action action(String id, String collectivity, String edition, int completeness, String... services) {
        var now = Instant.parse("2026-04-01T10:00:00Z");
        return new Action(
                id,
                1,
                collectivity,
                "Action " + id,
                null,
                null,
                "SERVICE",
                "PERMANENT",
                LocalDate.of(2025, 1, 1),
                null,
                edition,
                List.of(services),
                List.of(),
                List.of(),
                List.of(),
                completeness,
                "etalab-2.0",
                now,
                now,
                now,
                true);
    }

    /** Three services of employment and one of local democracy. */
    static Nomenclature nomenclature(String id) {
        return new Nomenclature(
                id,
                1,
                2026,
                true,
                new Text(id, null),
                List.of(
                        category("creation-de-richesses", theme("emploi", "t13-s01", "t13-s02", "t13-s03")),
                        category("democratie-services-publics", theme("democratie-locale", "t02-s01"))),
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    /** One service, of a theme that no grid knows. */
    static Nomenclature foreignNomenclature(String id) {
        return new Nomenclature(
                id,
                1,
                2026,
                true,
                new Text(id, null),
                List.of(category("ailleurs", theme("hors-grille", "x-1"))),
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    public static void registered(Collectivity state, long version) {
        TopicSender.send(Topics.COLLECTIVITIES.event("registered", state), version);
    }

    public static void published(Action state, long version) {
        TopicSender.send(Topics.ACTIONS.event("published", state), version);
    }

    static void withdrawn(String action, long version) {
        TopicSender.send(Topics.ACTIONS.withdrawn(new Withdrawal(action, "by-author", List.of())), version);
    }

    static void published(Nomenclature state, long version) {
        TopicSender.send(Topics.NOMENCLATURES.event("published", state), version);
    }

    private static Nomenclature.Category category(String code, Nomenclature.Theme theme) {
        return new Nomenclature.Category(code, new Text(code, null), List.of(theme));
    }

    private static Nomenclature.Theme theme(String code, String... services) {
        var digital = List.of(services).stream()
                .map(service -> new Nomenclature.DigitalService(service, new Text(service, null), null))
                .toList();
        return new Nomenclature.Theme(code, new Text(code, null), digital);
    }

    private Given() {}
}

package org.arobase.feed.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.Text;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.actions.Action;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.testkit.TopicSender;

/** What other services tell feed. */
final class Given {

    static String newId() {
        return UUID.randomUUID().toString();
    }

    static Collectivity commune(String id, String name) {
        var code = CollectivityId.parse(id).orElseThrow().code();
        return new Collectivity(
                id,
                1,
                "COMMUNE",
                code,
                null,
                name,
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
                null,
                null,
                LocalDate.of(2026, 1, 1),
                "test",
                true);
    }

    static Action action(String id, String collectivity, String title, String summary, String theme) {
        var now = Instant.parse("2026-04-01T10:00:00Z");
        return new Action(
                id,
                1,
                collectivity,
                title,
                summary,
                null,
                "SERVICE",
                "PERMANENT",
                null,
                null,
                "2026-sample",
                List.of(),
                List.of(theme),
                List.of(),
                List.of(),
                50,
                "etalab-2.0",
                now,
                now,
                now,
                collectivity.contains("F"));
    }

    static Nomenclature nomenclature(String... themes) {
        var all = List.of(themes).stream()
                .map(code -> new Nomenclature.Theme(code, new Text(code, null), List.of()))
                .toList();
        var category = new Nomenclature.Category("c1", new Text("c1", null), all);
        return new Nomenclature("2026-sample", 1, 2026, true, new Text("2026", null), List.of(category), Instant.EPOCH);
    }

    static void registered(Collectivity state, long version) {
        TopicSender.send(Topics.COLLECTIVITIES.event("registered", state), version);
    }

    static void published(Action state, long version) {
        TopicSender.send(Topics.ACTIONS.event("published", state), version);
    }

    static void updated(Action state, long version) {
        TopicSender.send(Topics.ACTIONS.event("updated", state), version);
    }

    static void withdrawn(String action, long version) {
        TopicSender.send(Topics.ACTIONS.withdrawn(new Withdrawal(action, "by-author", List.of())), version);
    }

    static void published(Nomenclature state, long version) {
        TopicSender.send(Topics.NOMENCLATURES.event("published", state), version);
    }

    private Given() {}
}

package org.arobase.feed.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.actions.Action;
import org.arobase.contracts.feed.NewsItem;
import org.arobase.kernel.inbox.Envelope;
import org.arobase.kernel.inbox.Received;
import org.junit.jupiter.api.Test;

class NewsroomTest {

    private static final String ID = "019b8d62-7a80-7000-8000-000000000001";
    private static final Map<String, String> NAMES = Map.of("commune-F0001", "Saint-Exemple");
    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00.123Z");
    private static final UUID FIRST = UUID.randomUUID();

    @Test
    void aPublishedActionIsNews() {
        var told = room(Map.of()).hear(List.of(published("Wifi", FIRST))).told();

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().type()).isEqualTo("org.arobase.news-item.published.v1");
        assertThat(item(told.getFirst()))
                .returns(1L, NewsItem::version)
                .returns("Saint-Exemple\u00a0: Wifi", NewsItem::title)
                .returns(
                        "Saint-Exemple a publié une action numérique\u00a0: «\u00a0Wifi\u00a0». Libre.",
                        NewsItem::summary)
                .returns("/v1/actions/" + ID, NewsItem::href)
                .returns(NOW, NewsItem::publishedAt)
                .returns(true, NewsItem::automatic)
                .returns(true, NewsItem::fictive);
    }

    @Test
    void anAuthorityWithoutNameIsNotNamed() {
        var told = new Newsroom(Map.of(), Map.of())
                .hear(List.of(published("Wifi", FIRST)))
                .told();

        assertThat(item(told.getFirst()).title()).isEqualTo("Nouvelle action\u00a0: Wifi");
    }

    @Test
    void whatOneBatchBringsIsToldInItsOrder() {
        var told = room(Map.of())
                .hear(List.of(published("Wifi", FIRST), updated("Wi-Fi"), updated("Wi-Fi"), withdrawn()))
                .told();

        assertThat(told)
                .extracting(Event::type)
                .containsExactly(
                        "org.arobase.news-item.published.v1",
                        "org.arobase.news-item.updated.v1",
                        "org.arobase.news-item.withdrawn.v1");
    }

    @Test
    void theSameEventMakesNoSecondItem() {
        var shown =
                room(Map.of()).hear(List.of(published("Wifi", FIRST))).changed().getFirst();
        var gone = room(Map.of(ID, shown)).hear(List.of(withdrawn())).changed().getFirst();

        assertThat(room(Map.of(ID, shown))
                        .hear(List.of(published("Wifi", FIRST)))
                        .told())
                .isEmpty();
        assertThat(room(Map.of(ID, gone))
                        .hear(List.of(published("Wifi", FIRST), withdrawn()))
                        .told())
                .isEmpty();
    }

    @Test
    void anActionPublishedAgainIsNewsAgain() {
        var shown =
                room(Map.of()).hear(List.of(published("Wifi", FIRST))).changed().getFirst();
        var gone = room(Map.of(ID, shown)).hear(List.of(withdrawn())).changed().getFirst();

        var told = room(Map.of(ID, gone))
                .hear(List.of(published("Wifi", UUID.randomUUID())))
                .told();

        assertThat(item(told.getFirst())).returns(3L, NewsItem::version).returns(gone.id(), NewsItem::id);
    }

    @Test
    void anActionThatIsRestoredHasItsNewsBackWithTheOldDate() {
        var shown =
                room(Map.of()).hear(List.of(published("Wifi", FIRST))).changed().getFirst();
        var gone = room(Map.of(ID, shown)).hear(List.of(withdrawn())).changed().getFirst();

        var room = room(Map.of(ID, gone)).hear(List.of(later(updated("Wi-Fi"))));

        assertThat(room.changed()).singleElement().isInstanceOf(ActionNews.Shown.class);
        assertThat(item(room.told().getFirst()))
                .returns(3L, NewsItem::version)
                .returns(gone.id(), NewsItem::id)
                .returns("Saint-Exemple\u00a0: Wi-Fi", NewsItem::title)
                .returns(NOW, NewsItem::publishedAt);
        assertThat(room(Map.of(ID, room.changed().getFirst()))
                        .hear(List.of(published("Wi-Fi", FIRST)))
                        .told())
                .isEmpty();
    }

    @Test
    void whatWasNeverNewsIsNotUpdated() {
        assertThat(room(Map.of()).hear(List.of(updated("Wifi"), withdrawn())).told())
                .isEmpty();
    }

    @Test
    void whatIsSaidAgainIsNoNews() {
        var shown =
                room(Map.of()).hear(List.of(published("Wifi", FIRST))).changed().getFirst();

        assertThat(room(Map.of(ID, shown)).hear(List.of(restated("Wifi"))).told())
                .isEmpty();
        assertThat(room(Map.of(ID, shown)).hear(List.of(restated("Wi-Fi"))).told())
                .extracting(Event::type)
                .containsExactly("org.arobase.news-item.updated.v1");
    }

    @Test
    void aPublicActionHasItsNewsWhateverAPastThatWasUndoneSaid() {
        var shown =
                room(Map.of()).hear(List.of(published("Wifi", FIRST))).changed().getFirst();
        var gone = room(Map.of(ID, shown)).hear(List.of(withdrawn())).changed().getFirst();

        var again = room(Map.of(ID, gone)).hear(List.of(restated("Wifi"))).told();
        var missed = room(Map.of()).hear(List.of(restated("Wifi"))).told();

        assertThat(item(again.getFirst())).returns(3L, NewsItem::version).returns(NOW, NewsItem::publishedAt);
        assertThat(item(missed.getFirst()).publishedAt())
                .isEqualTo(action("Wifi").publishedAt().truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void theIdOfAnItemFollowsFromItsAction() {
        assertThat(NewsId.of(ID)).hasToString(NewsResource.EXAMPLE);
        assertThat(NewsId.of(ID).version()).isEqualTo(7);
        assertThat(NewsId.of("no uuid").version()).isEqualTo(7);
    }

    private static Newsroom room(Map<String, ActionNews> held) {
        return new Newsroom(NAMES, held);
    }

    private static NewsItem item(Event<NewsItem> event) {
        return (NewsItem) event.data();
    }

    private static Received<Action> published(String title, UUID event) {
        return received(Topics.ACTIONS.event("published", action(title)), event);
    }

    private static Received<Action> updated(String title) {
        return received(Topics.ACTIONS.event("updated", action(title)), UUID.randomUUID());
    }

    private static Received<Action> restated(String title) {
        return received(Topics.ACTIONS.restated(action(title)), UUID.randomUUID());
    }

    private static Received<Action> later(Received<Action> received) {
        var envelope = received.envelope();
        return new Received<>(
                received.event(),
                new Envelope(
                        envelope.id(), "/test", received.event().type(), NOW.plusSeconds(60), 2, envelope.id(), null));
    }

    private static Received<Action> withdrawn() {
        return received(Topics.ACTIONS.withdrawn(new Withdrawal(ID, "by-author", List.of())), UUID.randomUUID());
    }

    private static Action action(String title) {
        return Given.action(ID, "commune-F0001", title, "Libre.", "emploi");
    }

    private static Received<Action> received(Event<Action> event, UUID id) {
        return new Received<>(event, new Envelope(id, "/test", event.type(), NOW, 1, UUID.randomUUID(), null));
    }
}

package org.arobase.acceptance.faults;

import static org.arobase.acceptance.faults.Sample.GONE;
import static org.arobase.acceptance.faults.Sample.PUBLIC;
import static org.arobase.acceptance.faults.Sample.action;
import static org.arobase.acceptance.faults.Sample.item;
import static org.arobase.acceptance.faults.Sample.score;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import org.arobase.acceptance.faults.Attempt.Outcome;
import org.arobase.acceptance.faults.Violation.Promise;
import org.arobase.acceptance.faults.Write.Kind;
import org.junit.jupiter.api.Test;

/** A record without fault balances, and no fault goes unseen. */
class BalanceTest {

    private final Sample sample = new Sample();

    @Test
    void whatWasWrittenAndNothingElseBalances() {
        assertThat(Balance.of(sample.evidence()).text()).isEmpty();
    }

    @Test
    void aWriteOfUnknownOutcomeMayHaveHappenedOrNot() {
        sample.enter(Kind.PATCH, PUBLIC, 4, "a5", Outcome.UNKNOWN);
        assertThat(promises()).isEmpty();

        sample.readings.put(PUBLIC, new Reading(Reading.FOUND, action(PUBLIC, 5, "a5")));
        sample.tell("action", "updated", PUBLIC, action(PUBLIC, 5, "a5"));
        sample.tell("news-item", "updated", "news-a", item(3, PUBLIC, "a5"));
        sample.actions.set(0, action(PUBLIC, 5, "a5"));
        sample.news.set(0, item(3, PUBLIC, "a5"));
        assertThat(promises()).isEmpty();
    }

    @Test
    void aLostWriteIsSeen() {
        sample.enter(Kind.PATCH, PUBLIC, 4, "a5", Outcome.OK);
        assertThat(promises()).contains(Promise.LOST);
    }

    @Test
    void aLostActionIsSeen() {
        sample.readings.put(PUBLIC, new Reading(404, JsonNodeFactory.instance.objectNode()));
        assertThat(promises()).contains(Promise.LOST);
    }

    @Test
    void aWithdrawalThatWasLostOrThatNobodyAskedForIsSeen() {
        sample.attempts.removeIf(attempt -> attempt.write().kind() == Kind.WITHDRAW);
        assertThat(promises()).contains(Promise.LOST);
    }

    @Test
    void aDoubledWriteIsSeen() {
        sample.readings.put(PUBLIC, new Reading(Reading.FOUND, action(PUBLIC, 5, "a4")));
        assertThat(promises()).contains(Promise.DOUBLED);
    }

    @Test
    void aWriteThatWasRefusedAndHappenedIsSeen() {
        sample.attempts.set(1, sample.enter(Kind.PATCH, PUBLIC, 1, "a2", Outcome.FAILED));
        sample.attempts.removeLast();
        assertThat(promises()).contains(Promise.DOUBLED);
    }

    @Test
    void twoWinnersOfOneVersionAreSeen() {
        sample.enter(Kind.PATCH, PUBLIC, 3, "other", Outcome.OK);
        assertThat(promises()).contains(Promise.DOUBLED);
    }

    @Test
    void aKeyThatBringsTwoActionsIsSeen() {
        sample.enter(Kind.CREATE, "c-second", 0, "a1", Outcome.OK);
        assertThat(promises()).contains(Promise.DOUBLED);
    }

    @Test
    void aCreationThatWasNeverAnsweredIsSeen() {
        sample.enter(Kind.CREATE, null, 0, "c1", Outcome.UNKNOWN);
        assertThat(promises()).contains(Promise.LOST);
    }

    @Test
    void anActionThatNobodyCreatedIsSeen() {
        sample.actions.add(action("c-nobody", 2, "c1"));
        assertThat(promises()).contains(Promise.DOUBLED);
    }

    @Test
    void aReorderedWriteIsSeen() {
        sample.readings.put(PUBLIC, new Reading(Reading.FOUND, action(PUBLIC, 4, "a2")));
        assertThat(promises()).contains(Promise.REORDERED);
    }

    @Test
    void aVersionAcknowledgedBeforeAnOlderOneWasSentIsSeen() {
        Collections.swap(sample.attempts, 2, 3);
        var late = sample.attempts.get(3);
        sample.attempts.set(
                3,
                new Attempt(
                        late.number(),
                        late.write(),
                        late.outcome(),
                        late.resource(),
                        late.version(),
                        late.answer(),
                        late.sent().plusSeconds(9),
                        late.at().plusSeconds(9)));
        assertThat(promises()).contains(Promise.REORDERED);
    }

    @Test
    void aGapBeforeTheFollowerIsSeen() {
        sample.facts.remove(0);
        assertThat(promises()).contains(Promise.GAP);
    }

    @Test
    void aGapBeforeAWithdrawalIsSeen() {
        sample.enter(Kind.PATCH, GONE, 3, "b4", Outcome.FAILED);
        sample.facts.removeIf(fact -> fact.resource().equals(GONE) && !fact.withdraws());
        assertThat(promises()).contains(Promise.GAP);
    }

    @Test
    void anEventToldTwiceIsSeen() {
        sample.facts.add(3, sample.facts.get(2));
        assertThat(promises()).contains(Promise.DOUBLED);
    }

    @Test
    void eventsOutOfOrderAreSeen() {
        Collections.swap(sample.facts, 0, 2);
        assertThat(promises()).contains(Promise.REORDERED);
    }

    @Test
    void whatIsToldAfterAWithdrawalIsSeen() {
        sample.tell("action", "updated", GONE, action(GONE, 2, "b1"));
        assertThat(promises()).contains(Promise.REORDERED);
    }

    @Test
    void aStateToldOtherwiseThanWrittenIsSeen() {
        ((ObjectNode) sample.facts.get(2).data()).put("title", "round-a3");
        assertThat(promises()).contains(Promise.REORDERED);
    }

    @Test
    void anEventThatNeverCameIsSeen() {
        sample.facts.remove(2);
        assertThat(promises()).contains(Promise.STALE);
    }

    @Test
    void aDraftThatWasToldIsSeen() {
        ((ObjectNode) sample.facts.getFirst().data()).remove("publishedAt");
        assertThat(promises()).contains(Promise.LEAKED);
    }

    @Test
    void aStaleListIsSeen() {
        sample.actions.set(0, action(PUBLIC, 3, "a2"));
        assertThat(promises()).contains(Promise.STALE);
    }

    @Test
    void staleNewsAreSeen() {
        sample.news.set(0, item(1, PUBLIC, "a2"));
        assertThat(promises()).containsExactly(Promise.STALE);
    }

    @Test
    void newsOfAWithdrawnActionAreSeen() {
        sample.news.add(item(1, GONE, "b1"));
        assertThat(promises()).containsExactly(Promise.STALE);
    }

    @Test
    void newsToldTwiceOrNotAtAllAreSeen() {
        sample.tell("news-item", "updated", "news-a", item(3, PUBLIC, "a4"));
        assertThat(promises()).containsExactly(Promise.DOUBLED);

        sample.facts.removeIf(fact -> fact.resource().equals("news-a"));
        assertThat(promises()).contains(Promise.LOST);
    }

    @Test
    void aStaleScoreIsSeen() {
        sample.scores.put("commune-F0001", score(List.of(), 50));
        assertThat(promises()).containsExactly(Promise.STALE);

        sample.scores.put("commune-F0001", score(List.of(PUBLIC), 45));
        assertThat(promises()).containsExactly(Promise.STALE);
    }

    @Test
    void aRightRequestThatWasRefusedIsSeen() {
        var refused = sample.enter(Kind.PATCH, PUBLIC, 4, "a5", Outcome.FAILED);
        sample.attempts.set(
                sample.attempts.size() - 1,
                new Attempt(
                        9,
                        refused.write(),
                        Outcome.FAILED,
                        PUBLIC,
                        0,
                        "401 /problems/x",
                        refused.sent(),
                        refused.at()));
        assertThat(promises()).containsExactly(Promise.REFUSED);
    }

    @Test
    void aViolationIsReportedWithItsLinesOfTheLedger() {
        sample.news.clear();
        assertThat(Balance.of(sample.evidence()).text())
                .startsWith("STALE a-public: the news say [], and it is [round-a4]")
                .contains("#4 writer 1 PATCH of a-public at version 3: OK");
    }

    private List<Promise> promises() {
        return Balance.of(sample.evidence()).violations().stream()
                .map(Violation::promise)
                .distinct()
                .toList();
    }
}

package org.arobase.acceptance.mutants;

import java.util.List;
import org.arobase.acceptance.mutants.Mutant.Edit;

/** The mistakes that would cost an acknowledged write, or count it twice. */
final class Mistakes {

    static final List<Mutant> ALL = List.of(
            kernel(
                    "the inbox applies whatever comes",
                    "inbox/Memory.java",
                    "InboxTest#anEventIsAppliedOnceAndOnlyWhenItIsNewer",
                    new Edit("event.resourceversion() > held.getOrDefault(event.key(), 0L)", "event.key() != null")),
            kernel(
                    "the relay deletes before the broker has acknowledged",
                    "outbox/Relay.java",
                    "OutboxRelayTest#whatTheBrokerDoesNotTakeIsCountedAndKept",
                    new Edit(
                            "        var sent = new ArrayList",
                            "        outbox.delete(waiting);\n        var sent = new ArrayList")),
            kernel(
                    "the relay goes on after a row that failed",
                    "outbox/Relay.java",
                    "RelayOrderTest#nothingIsSentAfterARowThatFailed",
                    new Edit("if (failed.get()) {", "if (waiting.isEmpty()) {"),
                    new Edit("                    producer.close(Duration.ZERO);\n", "")),
            kernel(
                    "the relay reads above the last id it saw",
                    "outbox/OutboxTable.java",
                    "OutboxRelayTest#aTransactionHeldOpenThatCommitsLateLosesNothing",
                    new Edit(
                            "    private final String source;",
                            "    private final String source;\n    private long last;"),
                    new Edit(
                            "\"select * from outbox order by",
                            "\"select * from outbox where id > \" + last + \" order by"),
                    new Edit(
                            "                    waiting.add(new Waiting(",
                            "                    last = rows.getLong(\"id\");\n                    waiting.add(new Waiting(")),
            kernel(
                    "the answer to a key is stored outside its transaction",
                    "idempotency/Idempotent.java",
                    "RepeatRaceTest#theAnswerIsStoredInTheTransactionOfItsEffect",
                    new Edit(".flatMap(none -> useCase.get())", ".flatMap(none -> useCase.get()))"),
                    new Edit(".call(created ->", ".call(created -> Panache.withTransaction(() ->")),
            kernel(
                    "If-Match is not compared",
                    "http/Preconditions.java",
                    "ConventionsTest#aWriteNamesTheVersionItChanges",
                    new Edit("!names(ifMatch, etag -> ETag.isOf(version, etag))", "ifMatch.isEmpty()")),
            kernel(
                    "the seal of a cursor is not checked",
                    "http/Cursors.java",
                    "ConventionsTest#aForgedCursorIsRefused",
                    new Edit(
                            "!MessageDigest.isEqual(seal, seals.seal(\"cursor \" + binding, place))",
                            "seal.length == 0")),
            kernel(
                    "after a restore nobody learns what is gone",
                    "retelling/Retelling.java",
                    "RetellingTest#aResourceThatIsThereNoLongerIsWithdrawnOnce",
                    new Edit(" + withdraw(transaction, restoration, retold.topic())", "")),
            kernel(
                    "after a restore versions go on where the database stood",
                    "retelling/Retelling.java",
                    "RetellingTest#aResourceIsSaidAsItIsAboveWhateverItsTopicSaid",
                    new Edit(
                            "restoration.raiseVersions(topics.read(names, restoration::hear))",
                            "topics.read(names, restoration::hear)")),
            kernel(
                    "after a restore an ETag is given to another state",
                    "retelling/Retelling.java",
                    "RetellingTest#aVersionThatMayHaveBeenGivenIsGivenToNothingElse",
                    new Edit("version + 1000000", "version")),
            journal(
                    "a token of a past that was undone is taken",
                    "following/Eras.java",
                    "ChangesTest#aTokenMadeAfterTheBackupIsGoneThoughItsEventIsBack",
                    new Edit("mark ^= era.seal();", "mark ^= 0;")),
            journal(
                    "the journal takes an event twice",
                    "sequence/Batch.java",
                    "ChangesTest#aReplayedTopicAddsNothing",
                    new Edit("entry.resourceversion() > before.resourceversion()", "entry.resourceversion() > 0")),
            journal(
                    "the journal moves its positions in a transaction of its own",
                    "sequence/JournalTable.java",
                    "JournalTableTest#whatCannotBeAppendedIsReadAgain",
                    new Edit(
                            "return pool.withTransaction(transaction -> head(transaction)",
                            "return pool.withTransaction(first -> move(first, batch.to()))\n"
                                    + ".chain(() -> pool.withTransaction(transaction -> head(transaction)"),
                    new Edit("                .call(() -> requireUnmoved(transaction, batch.from()))\n", ""),
                    new Edit(".call(() -> move(transaction, batch.to())));", "));")),
            journal(
                    "the journal does not move its positions",
                    "sequence/JournalTable.java",
                    "JournalTableTest#whatIsAppendedIsNotReadAgain",
                    new Edit(".call(() -> move(transaction, batch.to())));", ");")));

    private static Mutant kernel(String name, String file, String test, Edit... edits) {
        return new Mutant(name, "kernel", "kernel/" + file, List.of(edits), test);
    }

    private static Mutant journal(String name, String file, String test, Edit... edits) {
        return new Mutant(name, "journal", "journal/" + file, List.of(edits), test);
    }

    private Mistakes() {}
}

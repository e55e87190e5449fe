package org.arobase.acceptance.faults;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.arobase.acceptance.faults.Attempt.Outcome;
import org.arobase.acceptance.faults.Write.Kind;

/** An action in the hands of a writer, as far as the writer knows. */
record Work(String id, long version, Stage stage) {

    static Work created(Attempt creation) {
        return new Work(creation.resource(), 1, Stage.DRAFT);
    }

    Write change(int writer, Kind kind, Content content) {
        return new Write(writer, kind, id, version, content);
    }

    /** What is known after a change: from its answer if it was one, else by looking. Empty when nobody answers any more. */
    Optional<Work> after(Attempt attempt, Author author, BooleanSupplier goOn) {
        return attempt.is(Outcome.OK) ? Optional.of(changed(attempt.write().kind())) : look(author, goOn);
    }

    Optional<Work> look(Author author, BooleanSupplier goOn) {
        do {
            var answer = author.read(id);
            if (answer.status() == Reading.FOUND) {
                var reading = new Reading(answer.status(), answer.body());
                return Optional.of(
                        new Work(id, reading.version(), reading.snapshot().stage()));
            }
            if (answer.status() == Reading.GONE) {
                return Optional.of(new Work(id, version + 1, Stage.WITHDRAWN));
            }
            Pause.breath();
        } while (goOn.getAsBoolean());
        return Optional.empty();
    }

    private Work changed(Kind kind) {
        return new Work(
                id,
                version + 1,
                switch (kind) {
                    case CREATE, PATCH -> stage;
                    case PUBLISH -> Stage.PUBLISHED;
                    case WITHDRAW -> Stage.WITHDRAWN;
                });
    }
}

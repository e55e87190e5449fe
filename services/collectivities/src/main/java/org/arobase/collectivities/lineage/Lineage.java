package org.arobase.collectivities.lineage;

import java.time.LocalDate;
import java.util.List;
import org.arobase.collectivities.history.MovementKind;
import org.arobase.contracts.collectivities.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an entity comes from and what became of it. */
@Schema(description = "Where an entity comes from and what became of it, as INSEE's movements of communes tell it")
record Lineage(
        @Schema(description = "Kind and code", examples = "commune-93066")
        String id,

        @Schema(description = "Its name, or the last one it had")
        String name,

        @Schema(description = "Whether its code is in use today")
        boolean current,

        @Schema(description = "How far back movements are known; absent where none are published for such an entity")
        LocalDate knownSince,

        @Schema(description = "When its code was in use, under which name, oldest first")
        List<Period> periods,

        @Schema(description = "What it came from, oldest first")
        List<Change> predecessors,

        @Schema(description = "What it became or gave to others, oldest first")
        List<Change> successors,

        @Schema(
                description =
                        "Where its territory lies today; several when it was divided, none when it left the communes")
        List<Reference> today) {

    @Schema(name = "LineagePeriod", description = "A time under one name")
    record Period(
            @Schema(description = "The first day; absent when it lies before what is known")
            LocalDate from,

            @Schema(description = "The day on which it was over; absent while it lasts")
            LocalDate until,

            @Schema(description = "The name then") String name) {}

    @Schema(name = "LineageChange", description = "A change between two entities")
    record Change(
            @Schema(description = "The day it took effect") LocalDate on,

            @Schema(description = "What kind of change") MovementKind kind,

            @Schema(description = "INSEE's code of the kind (MOD)", examples = "32")
            String code,

            @Schema(description = "What was before, by its name then; absent when it came from no commune")
            Reference from,

            @Schema(description = "What was after, by its name then; absent when nothing was")
            Reference to) {}
}

package org.arobase.actions.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of actor: people are named on a legal basis only. */
@Schema(description = "What sort of actor; ELECTED and AGENT are people")
public enum ActorType {
    ELECTED,
    AGENT,
    ASSOCIATION,
    COMPANY;

    boolean isPerson() {
        return this == ELECTED || this == AGENT;
    }
}

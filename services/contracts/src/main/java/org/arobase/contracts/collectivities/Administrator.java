package org.arobase.contracts.collectivities;

import java.time.Instant;
import org.arobase.contracts.State;

/**
 * Who administers an authority on the platform, by a claim that was approved. Its id is the id of the authority: there is
 * one. It is told to the gateway alone, in a topic that is in no journal.
 *
 * @param client id of the API client that was let in
 * @param since when the claim was approved
 */
public record Administrator(String id, long version, String client, Instant since) implements State {}

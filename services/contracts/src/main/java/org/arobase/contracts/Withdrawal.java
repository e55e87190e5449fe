package org.arobase.contracts;

import java.util.List;

/**
 * What a {@code withdrawn} event carries instead of a state.
 *
 * @param reason a stable word: {@code merged}, {@code ended}, {@code by-author}, …
 * @param successors ids of the resources of the same kind that follow this one; empty when none does
 */
public record Withdrawal(String id, String reason, List<String> successors) {

    public static final String SCHEMA = "urn:arobase:schema:withdrawal.v1";
}

package org.arobase.label.scoring;

/**
 * What a mention asks for.
 *
 * @param when rule over profile, past levels and scores
 */
public record MentionRule(String code, String when) {}

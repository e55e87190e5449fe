package org.arobase.feed.news;

/** What a news item is. */
public enum NewsKind {
    /** Made automatically when an action is published. */
    ACTION
}

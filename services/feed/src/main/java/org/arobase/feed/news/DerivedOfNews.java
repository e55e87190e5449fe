package org.arobase.feed.news;

import org.arobase.contracts.collectivities.Reference;

/** What depends on the facts of other services: the authority as it is called today. */
public record DerivedOfNews(Reference collectivity) {

    /** @param name null while it is not known */
    static DerivedOfNews of(String collectivity, String name) {
        return new DerivedOfNews(name == null ? null : new Reference(collectivity, name));
    }
}

package org.arobase.actions.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.nomenclature.Edition;
import org.arobase.contracts.actions.Action;

/**
 * What is on record about an action whatever its state.
 *
 * @param version counts the writes, from 1
 * @param edition of the nomenclature the services belong to
 * @param fictive its collectivity is
 */
record Dossier(
        UUID id,
        long version,
        ActionContent content,
        String edition,
        List<String> themes,
        boolean fictive,
        Instant createdAt,
        Instant updatedAt) {

    /** SPDX: what a contributor writes here is given under the Licence Ouverte 2.0. */
    static final String LICENCE = "etalab-2.0";

    static Dossier open(UUID id, ActionContent content, Edition edition, boolean fictive, Instant now) {
        return new Dossier(id, 1, content, edition.id(), edition.themesOf(content.services()), fictive, now, now);
    }

    Dossier rewritten(ActionContent newer, Edition current, Instant now) {
        var themes = current.themesOf(newer.services());
        return new Dossier(id, version + 1, newer, current.id(), themes, fictive, createdAt, now);
    }

    Dossier touched(Instant now) {
        return new Dossier(id, version + 1, content, edition, themes, fictive, createdAt, now);
    }

    /**
     * @param publishedAt null while it was never public
     * @param highlight its rank among those of its authority, or null
     */
    Action state(Instant publishedAt, Integer highlight) {
        return new Action(
                id.toString(),
                version,
                content.collectivity(),
                content.title(),
                content.summary(),
                content.description(),
                content.type() == null ? null : content.type().name(),
                content.stage() == null ? null : content.stage().name(),
                content.start(),
                content.end(),
                edition,
                content.services(),
                themes,
                content.links(),
                content.keywords(),
                Completeness.of(content),
                LICENCE,
                createdAt,
                publishedAt,
                updatedAt,
                fictive,
                content.partners(),
                content.audiences().stream().map(Audience::name).toList(),
                content.operation() == null ? null : content.operation().name(),
                content.budget(),
                content.location(),
                content.indicators(),
                content.mutualisedWith().stream().map(UUID::toString).toList(),
                highlight,
                content.venue(),
                content.tools().stream().map(UUID::toString).toList(),
                content.providers().stream().map(UUID::toString).toList(),
                content.actors().stream().map(UUID::toString).toList(),
                content.visibility() == null ? null : content.visibility().name());
    }
}

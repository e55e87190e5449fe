package org.arobase.contracts.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arobase.contracts.State;

/**
 * A published action: anything a local authority does with or about digital technology.
 *
 * @param collectivity id of the authority that acts
 * @param type PROJECT, PLACE, EVENT, SERVICE or TOOL
 * @param stage IDEA, ONGOING, PERMANENT, ENDED or ABANDONED
 * @param nomenclature the edition the codes of services and themes belong to
 * @param themes derived from the services, in the nomenclature's order
 * @param completeness of the record, in per cent
 * @param licence SPDX id of the licence the contributor granted
 */
public record Action(
        String id,
        long version,
        String collectivity,
        String title,
        String summary,
        String description,
        String type,
        String stage,
        LocalDate start,
        LocalDate end,
        String nomenclature,
        List<String> services,
        List<String> themes,
        List<Link> links,
        List<String> keywords,
        int completeness,
        String licence,
        Instant createdAt,
        Instant publishedAt,
        Instant updatedAt,
        boolean fictive)
        implements State {

    public record Link(String href, String title) {}
}

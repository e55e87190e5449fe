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
 * @param partners ids of the other authorities that share the action
 * @param audiences whom it is for
 * @param operation DIRECT, FUNDED_ASSOCIATION, DELEGATE or PROVIDER
 * @param budget whole euros, all taxes included
 * @param mutualisedWith ids of the actions it shares its means with
 * @param highlight its rank among those that its authority shows first, from 1; absent otherwise
 * @param venue of a place: how one finds it and what is done there
 * @param tools ids of the tools it uses
 * @param providers ids of who supplies it
 * @param actors ids of the people and organisations that carry it: never their names
 * @param visibility MEMBERS while only members of the association read it, of which no event tells; absent otherwise
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
        boolean fictive,
        List<String> partners,
        List<String> audiences,
        String operation,
        Long budget,
        Location location,
        List<Indicator> indicators,
        List<String> mutualisedWith,
        Integer highlight,
        Venue venue,
        List<String> tools,
        List<String> providers,
        List<String> actors,
        String visibility)
        implements State {

    /** An action as the first release told it. */
    public Action(
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
            boolean fictive) {
        this(
                id,
                version,
                collectivity,
                title,
                summary,
                description,
                type,
                stage,
                start,
                end,
                nomenclature,
                services,
                themes,
                links,
                keywords,
                completeness,
                licence,
                createdAt,
                publishedAt,
                updatedAt,
                fictive,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public record Link(String href, String title) {}

    /**
     * Where it takes place: a point, one territory or several.
     *
     * @param lon degrees east, WGS84; with {@code lat}, or absent
     * @param lat degrees north, WGS84
     * @param territories ids of the collectivities whose territory it covers
     */
    public record Location(Double lon, Double lat, String address, List<String> territories) {}

    /**
     * What a visitor of a place needs.
     *
     * @param pivot SIRET of the establishment, or RNA of the association that has none
     * @param commune id of the commune it is in
     * @param openingHours in the notation of OpenStreetMap
     * @param phone international: +33180059880
     * @param mediation what one is helped with; consumers meet words they do not know yet
     * @param programmes national programmes it belongs to
     */
    public record Venue(
            String pivot,
            String street,
            String postalCode,
            String commune,
            String openingHours,
            String phone,
            List<String> mediation,
            List<String> programmes) {}

    /** @param on the day the value was true */
    public record Indicator(String name, Double value, String unit, LocalDate on) {}
}

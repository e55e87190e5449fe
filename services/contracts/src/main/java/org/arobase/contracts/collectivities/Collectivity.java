package org.arobase.contracts.collectivities;

import java.time.LocalDate;
import java.util.List;
import org.arobase.contracts.State;

/**
 * A local authority, a grouping or a district.
 *
 * @param kind a {@link Kind}; consumers meet kinds they do not know yet
 * @param siren 9 digits; absent where the sources give none
 * @param nature of an EPCI à fiscalité propre: CC, CA, CU or METRO
 * @param commune the commune a déléguée, associée or arrondissement municipal belongs to
 * @param epci the EPCI à fiscalité propre a commune is a member of
 * @param ept the établissement public territorial a commune of the Grand Paris is a member of
 * @param departements one for a commune, one or several for a grouping
 * @param ctcd the elected body with a departement's powers on this territory
 * @param seat id of the commune where it sits (chef-lieu)
 * @param memberCount number of member communes of a grouping
 * @param point absent where no known contour is certain to hold it
 * @param validOn the date of the data set this state comes from
 * @param fictive for demonstration: no authority of the real world
 */
public record Collectivity(
        String id,
        long version,
        String kind,
        String code,
        String siren,
        String name,
        String nature,
        Reference commune,
        Reference epci,
        Reference ept,
        List<Reference> departements,
        List<Reference> regions,
        Reference ctcd,
        String seat,
        Integer memberCount,
        List<String> postalCodes,
        Population population,
        GeoPoint point,
        LocalDate validOn,
        String source,
        boolean fictive)
        implements State {}

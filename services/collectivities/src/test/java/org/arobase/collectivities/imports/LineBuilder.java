package org.arobase.collectivities.imports;

import java.util.List;
import org.arobase.contracts.collectivities.Kind;

/** Builds a line by naming the few cells a kind has. */
final class LineBuilder {
    record Population(Integer count, Integer year) {
        static final Population UNKNOWN = new Population(null, null);

        Population {
            year = count == null ? null : year;
        }
    }

    private final Kind kind;
    private final String code;
    private final String name;
    private Integer article;
    private String siren;
    private String nature;
    private List<String> departements = List.of();
    private List<String> regions = List.of();
    private String ctcd;
    private String epci;
    private String ept;
    private String parent;
    private String seat;
    private Integer memberCount;
    private List<String> postalCodes = List.of();
    private Population population = Population.UNKNOWN;

    LineBuilder(Kind kind, String code, String name) {
        this.kind = kind;
        this.code = code;
        this.name = name;
    }

    LineBuilder article(int value) {
        article = value;
        return this;
    }

    LineBuilder siren(String value) {
        siren = value;
        return this;
    }

    LineBuilder nature(String value) {
        nature = value;
        return this;
    }

    LineBuilder departements(List<String> value) {
        departements = value;
        return this;
    }

    LineBuilder regions(List<String> value) {
        regions = value;
        return this;
    }

    LineBuilder ctcd(String value) {
        ctcd = value;
        return this;
    }

    LineBuilder epci(String value) {
        epci = value;
        return this;
    }

    LineBuilder ept(String value) {
        ept = value;
        return this;
    }

    LineBuilder parent(String value) {
        parent = value;
        return this;
    }

    LineBuilder seat(String value) {
        seat = value;
        return this;
    }

    LineBuilder memberCount(int value) {
        memberCount = value;
        return this;
    }

    LineBuilder postalCodes(List<String> value) {
        postalCodes = value;
        return this;
    }

    LineBuilder population(Population value) {
        population = value;
        return this;
    }

    EditionLine build() {
        return new EditionLine(
                kind,
                code,
                name,
                article,
                siren,
                nature,
                departements,
                regions,
                ctcd,
                epci,
                ept,
                parent,
                seat,
                memberCount,
                postalCodes,
                population.count(),
                population.year(),
                null,
                null);
    }
}

package org.arobase.collectivities.imports;

/** The examples of the contract; they work on a platform with the starter content. */
final class ImportExamples {

    static final String ID = "019b76da-a800-7000-8000-000000000501";

    /** An edition of one fictive departement and one commune: more than one in a hundred would go, so that it waits. */
    static final String FILE = """
            # {"edition": "fictive-essai", "fictive": true, "licence": "Licence Ouverte 2.0", \
            "datasets": [{"name": "Département fictif", "publisher": "Arobase", "validOn": "2026-06-01", \
            "kinds": ["REGION", "DEPARTEMENT", "COMMUNE"]}], \
            "population": {"kind": "municipale", "source": "Arobase, chiffres inventés", "year": 2024}, \
            "points": {"source": "Arobase, points inventés", "year": 2026}}
            kind,code,name,article,siren,nature,departements,regions,ctcd,epci,ept,parent,seat,\
            memberCount,postalCodes,population,populationYear,lon,lat
            REGION,F0,Fictionnie,3,,,,,,,,,,,,660191,2024,-19.5500,47.0000
            DEPARTEMENT,F0,Exemple-et-Fiction,1,,,,F0,,,,,,,,660191,2024,-19.5500,47.0000
            COMMUNE,F0001,Brouillon-le-Vide,0,,,F0,F0,,,,,,,,12,2024,-19.9300,46.6200
            """;

    private ImportExamples() {}
}

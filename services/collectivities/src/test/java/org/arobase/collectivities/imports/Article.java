package org.arobase.collectivities.imports;

import java.util.List;

/** INSEE's TNCC: how a name is joined to the word before it ("Conseil départemental de l'" + "Ain"). */
final class Article {
    private static final List<String> OF =
            List.of("de ", "d'", "du ", "de la ", "des ", "de l'", "des ", "de las ", "de los ");

    private Article() {}

    static String of(int tncc, String name) {
        return OF.get(tncc) + name;
    }
}

package org.arobase.collectivities.structures;

import java.util.stream.Stream;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;

/** Whether a list shows what is fictive, by what it is narrowed to. */
public final class Named {

    /** Who names a fictive authority or structure wants to see it. */
    public static Fictive fictive(String asked, Stream<String> named, Checks checks) {
        var shown = Fictive.of(asked, checks);
        return asked == null && named.anyMatch(Named::isFictive) ? Fictive.INCLUDE : shown;
    }

    private static boolean isFictive(String id) {
        return id.contains("-F")
                && (StructureId.isWellFormed(id) || CollectivityId.parse(id).isPresent());
    }

    private Named() {}
}

package org.arobase.label.grid;

import java.util.List;
import java.util.Set;
import org.arobase.contracts.Text;

/** A grid as it is written down: every number with its basis, every criterion with its name. */
record GridDocument(
        String id,
        int year,
        Text name,
        Text note,
        ThemeParts theme,
        Figure themesShare,
        List<Group> groups,
        List<Category> categories,
        List<Level> levels) {

    record ThemeParts(Figure coverage, Figure depth, Figure quality, Figure depthScale) {}

    /** @param target services to cover in a theme */
    record Group(String code, Text name, Set<String> kinds, Figure below, Figure target) {}

    record Category(String code, Text name, List<Theme> themes) {}

    record Theme(String code, Text name, Figure weight) {}

    /** A level may ask for points in one theme: above a bound, or at least a bound. */
    record Level(int level, Figure from, Figure themesAboveZero, String theme, Figure above, Figure atLeast) {}
}

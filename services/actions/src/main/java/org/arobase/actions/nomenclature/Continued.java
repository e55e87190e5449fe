package org.arobase.actions.nomenclature;

import java.util.List;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.contracts.actions.Nomenclature.Category;
import org.arobase.contracts.actions.Nomenclature.DigitalService;
import org.arobase.contracts.actions.Nomenclature.Theme;

/** What an edition that is based on another begins with: its services, each continuing itself. */
final class Continued {

    static List<Category> categories(Nomenclature before) {
        return before.categories().stream()
                .map(category -> new Category(
                        category.code(),
                        category.name(),
                        category.themes().stream().map(Continued::theme).toList()))
                .toList();
    }

    private static Theme theme(Theme before) {
        return new Theme(
                before.code(),
                before.name(),
                before.services().stream().map(Continued::service).toList());
    }

    private static DigitalService service(DigitalService before) {
        return new DigitalService(before.code(), before.name(), before.description(), List.of(before.code()));
    }

    private Continued() {}
}

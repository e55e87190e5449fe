package org.arobase.actions.nomenclature;

import org.arobase.contracts.actions.Nomenclature.Category;
import org.arobase.contracts.actions.Nomenclature.Theme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme in one language. */
public record ThemeItem(
        @Schema(examples = "democratie-locale") String code,
        String name,
        CategoryItem category,

        @Schema(description = "The edition the theme belongs to")
        String nomenclature,

        @Schema(description = "How many digital services it has")
        int services) {

    @Schema(name = "ThemeCategory")
    public record CategoryItem(String code, String name) {}

    static ThemeItem of(String edition, Category category, Theme theme, String language) {
        return new ThemeItem(
                theme.code(),
                theme.name().in(language),
                new CategoryItem(category.code(), category.name().in(language)),
                edition,
                theme.services().size());
    }
}

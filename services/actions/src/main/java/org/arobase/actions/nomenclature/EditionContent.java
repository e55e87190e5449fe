package org.arobase.actions.nomenclature;

import java.util.List;
import org.arobase.contracts.Text;
import org.arobase.contracts.actions.Nomenclature.Category;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NomenclatureContent", description = "What is written of an edition while it is a draft")
public record EditionContent(
        @Schema(description = "The year it is for: the newest published one describes new actions", examples = "2027")
        Integer year,

        @Schema(description = "true: worded by the platform, not by the association")
        Boolean sample,

        @Schema(description = "What it is called") Text name,

        @Schema(
                description =
                        "Its categories with their themes and services, in their order: a change replaces all of them."
                                + " formerly of a service names those of the edition before that it continues")
        List<Category> categories) {

    public EditionContent {
        categories = categories == null ? List.of() : categories;
    }
}

package org.arobase.actions.nomenclature;

import java.time.Instant;
import java.util.List;
import org.arobase.contracts.State;
import org.arobase.contracts.Text;
import org.arobase.contracts.actions.Nomenclature.Category;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition of the nomenclature that may still change. */
@Schema(name = "NomenclatureDraft", description = "An edition of the nomenclature that may still change")
public record EditionDraft(
        @Schema(description = "Id of the edition: its year, and words where it needs some")
        String id,

        long version,

        @Schema(description = "The year it is for") Integer year,

        @Schema(description = "true: worded by the platform, not by the association")
        boolean sample,

        @Schema(description = "What it is called") Text name,

        @Schema(description = "Its categories with their themes and services, in their order")
        List<Category> categories,

        @Schema(description = "When it was begun") Instant createdAt,

        @Schema(description = "When it last changed") Instant updatedAt)
        implements State {

    static EditionDraft begun(EditionStart start, List<Category> categories, Instant now) {
        return new EditionDraft(
                start.id(), 1, start.year(), Boolean.TRUE.equals(start.sample()), start.name(), categories, now, now);
    }

    /** The version of its row, which a restore may have raised. */
    EditionDraft at(long raised) {
        return new EditionDraft(id, raised, year, sample, name, categories, createdAt, updatedAt);
    }

    EditionContent content() {
        return new EditionContent(year, sample, name, categories);
    }

    EditionDraft rewritten(EditionContent content, Instant now) {
        return new EditionDraft(
                id,
                version + 1,
                content.year(),
                Boolean.TRUE.equals(content.sample()),
                content.name(),
                content.categories(),
                createdAt,
                now);
    }
}

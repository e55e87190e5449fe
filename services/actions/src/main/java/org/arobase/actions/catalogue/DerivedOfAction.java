package org.arobase.actions.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What depends on the facts of other services, and what is worked out from the record itself. */
public record DerivedOfAction(
        @Schema(description = "DRAFT, PUBLISHED or ARCHIVED: only those who may write it read anything but PUBLISHED")
        String state,

        Author collectivity,

        @Schema(description = "The description as HTML that any page may embed: no script, no style, no image")
        String descriptionHtml,

        @Schema(description = "What would make the record more complete, the weightiest first")
        List<Missing> missing) {

    static DerivedOfAction of(Authored found, String language) {
        var content = found.action().dossier().content();
        return new DerivedOfAction(
                ActionState.of(found.action()).told(),
                found.author().map(Author::of).orElse(null),
                Markdown.html(content.description()),
                Missing.of(content, language));
    }
}

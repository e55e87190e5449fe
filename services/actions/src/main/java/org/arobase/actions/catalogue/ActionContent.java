package org.arobase.actions.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.actions.Action.Indicator;
import org.arobase.contracts.actions.Action.Link;
import org.arobase.contracts.actions.Action.Location;
import org.arobase.contracts.actions.Action.Venue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a contributor writes of an action; everything else follows from it. */
@Schema(
        name = "ActionContent",
        description = "What a contributor writes of an action. Collectivity, title and services are enough to publish.")
public record ActionContent(
        @Schema(description = "Id of the authority that acts", examples = "commune-F0001")
        String collectivity,

        @Schema(maxLength = ContentRules.TITLE, examples = "Wi-Fi de la médiathèque")
        String title,

        @Schema(description = "One or two sentences", maxLength = ContentRules.SUMMARY)
        String summary,

        @Schema(description = "Markdown", maxLength = ContentRules.DESCRIPTION)
        String description,

        ActionType type,
        ActionStage stage,

        @Schema(examples = "2025-09-01") LocalDate start,
        @Schema(description = "Last day, inclusive") LocalDate end,

        @Schema(description = "Codes of digital services of the current nomenclature", examples = "[\"t08-s02\"]")
        List<String> services,

        @Schema(description = "Evidence: http or https addresses")
        List<Link> links,

        List<String> keywords,

        @Schema(description = "Ids of the other authorities that share it", examples = "[\"commune-F0002\"]")
        List<String> partners,

        List<Audience> audiences,
        ActionOperation operation,

        @Schema(description = "Whole euros, all taxes included", minimum = "0", examples = "12000")
        Long budget,

        Location location,
        List<Indicator> indicators,

        @Schema(description = "Ids of published actions that it shares its means with")
        List<UUID> mutualisedWith,

        @Schema(description = "Of a PLACE: how one finds it and what is done there")
        Venue venue,

        @Schema(description = "Ids of the tools it uses, as /v1/tools lists them")
        List<UUID> tools,

        @Schema(description = "Ids of who supplies it, as /v1/providers lists them")
        List<UUID> providers,

        @Schema(description = "Ids of who carries it, as /v1/actors lists them")
        List<UUID> actors,

        @Schema(
                description =
                        "Who reads it once it is published: PUBLIC for everyone, which is meant where nothing is said;"
                                + " MEMBERS for its writers, editors and the members of the association. What only members read"
                                + " is in no list, map, count, export or event for anybody else, cannot be shown first, and counts"
                                + " in no score",
                examples = "MEMBERS")
        ActionVisibility visibility) {

    public ActionContent {
        services = listed(services);
        links = listed(links);
        keywords = listed(keywords);
        partners = listed(partners);
        audiences = listed(audiences);
        indicators = listed(indicators);
        mutualisedWith = listed(mutualisedWith);
        tools = listed(tools);
        providers = listed(providers);
        actors = listed(actors);
        visibility = visibility == ActionVisibility.PUBLIC ? null : visibility;
    }

    /** An absent list is an empty one; a null inside stays, so that its place can be named. */
    private static <T> List<T> listed(List<T> values) {
        return values == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(values));
    }
}

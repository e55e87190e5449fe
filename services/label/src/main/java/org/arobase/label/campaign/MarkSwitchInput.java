package org.arobase.label.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicativeSwitchContent", description = "Whether the levels that scores point to are shown")
public record MarkSwitchInput(
        @Schema(required = true, description = "false to show none while the campaign runs")
        Boolean shown) {}

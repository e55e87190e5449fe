package org.arobase.actions.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.http.Shown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as its read shows it. */
@Schema(allOf = Action.class)
public record ShownAction(
        @JsonUnwrapped @Schema(hidden = true) Action state, DerivedOfAction derived) implements Shown {}

package org.arobase.collectivities.resolve;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lines to be resolved, each an INSEE code, SIREN, SIRET, post code, id or name. */
public record ResolveRequest(
        @Schema(description = "1 to 10,000 lines, each a code or a name, perhaps with its departement")
        List<String> lines) {}

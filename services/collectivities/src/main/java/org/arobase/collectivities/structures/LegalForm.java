package org.arobase.collectivities.structures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What sort of body a structure is that the directory does not hold")
public enum LegalForm {
    AGENCE_TECHNIQUE,
    ASSOCIATION,
    CENTRE_DE_GESTION,
    GIP,
    SPL,
    SYNDICAT_MIXTE,
    OTHER
}

package org.arobase.actions.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what ground a person appears in public (GDPR, article 6): their public office, a contract, or their consent. */
@Schema(description = "On what ground a person is named in public")
public enum LegalBasis {
    PUBLIC_OFFICE,
    CONTRACT,
    CONSENT
}

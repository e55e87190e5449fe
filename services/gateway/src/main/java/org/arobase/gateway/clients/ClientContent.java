package org.arobase.gateway.clients;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClientContent", description = "Who is to hold a key, and what for")
public record ClientContent(
        @Schema(
                description = "Whom the key is for: a program or an organisation, not a person",
                maxLength = ClientRules.LONGEST_NAME,
                examples = "Portail de la mairie fictive")
        String name,

        @Schema(
                description = "Roles that hold anywhere: reader, editor, juror, campaign-manager, admin",
                maxItems = ClientRules.MOST_ROLES,
                examples = "[\"reader\"]")
        List<String> roles,

        @Schema(
                description =
                        "Roles that hold for one entity each, as role, colon, id: contributor or collectivity-admin of an"
                                + " authority, partner of a structure; fictive instead of an id means every fictive"
                                + " authority",
                maxItems = ClientRules.MOST_GRANTS,
                examples = "[\"contributor:commune-F0001\"]")
        List<String> grants) {

    public ClientContent {
        roles = roles == null
                ? List.of()
                : List.copyOf(roles.stream().filter(role -> role != null).toList());
        grants = grants == null
                ? List.of()
                : List.copyOf(grants.stream().filter(grant -> grant != null).toList());
    }
}

package org.arobase.label.account;

import org.arobase.kernel.list.Checks;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Whether an account is to say why, as sent; a page always does. */
public record ExplainQuery(
        @RestQuery
        @Parameter(
                description = "true to have each criterion say which facts and actions, and which rule, did what",
                example = "true",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        String explain) {

    /** @throws org.arobase.kernel.problem.Problem 400 for what is neither true nor false */
    public boolean isWanted() {
        var checks = new Checks();
        var wanted = checks.flag("explain", explain);
        checks.done();
        return wanted;
    }
}

package org.arobase.gateway.contract;

import io.apicurio.datamodels.Library;
import io.apicurio.datamodels.TraverserDirection;
import io.apicurio.datamodels.models.Node;
import io.apicurio.datamodels.validation.ValidationRuleMetaData;
import io.apicurio.datamodels.validation.ValidationRuleSet;
import io.apicurio.datamodels.validation.rules.mutex.OasExampleValueMutualExclusivityRule;
import java.util.ArrayList;
import java.util.List;

/** The rules of Apicurio for OpenAPI 3.1: what the specification demands is an error, the rest a warning. */
record ContractLint(List<String> errors, List<String> warnings) {

    /** Of a schema: a keyword of JSON Schema 2020-12 that the linter (2.5.0) takes for a mistake. */
    private static final String EXAMPLES = "examples";

    static ContractLint of(String json) {
        var lint = new ContractLint(new ArrayList<>(), new ArrayList<>());
        var document = Library.readDocumentFromJSONString(json);
        for (var rule : ValidationRuleSet.instance.getRulesFor(document.root().modelType())) {
            // Breaks off on every named example of a document of version 3.1 (2.5.0).
            if (!(rule instanceof OasExampleValueMutualExclusivityRule)) {
                rule.setReporter(lint::report);
                Library.visitTree(document, rule, TraverserDirection.down);
            }
        }
        return lint;
    }

    private void report(ValidationRuleMetaData rule, Node node, String property, String message) {
        var place = Library.createNodePath(node).toString();
        if (EXAMPLES.equals(property) && place.startsWith("/components/schemas")) {
            return;
        }
        (rule.specMandated ? errors : warnings).add("%s %s: %s".formatted(rule.code, place, message));
    }
}

package org.arobase.kernel.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** The parameters that the kernel understands for every operation, so that no resource declares them. */
final class CommonParameters {

    private static final String IF_NONE_MATCH = "IfNoneMatch";

    private static final List<String> EVERYWHERE = List.of("lang");

    private static final String FIELDS = "fields";

    private static final Map<String, Parameter> SHARED = new TreeMap<>(Map.of(
            FIELDS,
            query(
                    FIELDS,
                    "The fields to show, separated by commas, with points to go inside: `id,epci.name`; all without it",
                    text()),
            "lang",
            query(
                    "lang",
                    "The language of texts and problems; without it Accept-Language decides, and then French",
                    text().addEnumeration("fr").addEnumeration("en")),
            IF_NONE_MATCH,
            OASFactory.createParameter()
                    .name("If-None-Match")
                    .in(In.HEADER)
                    .description("The ETag of the version that you hold: 304 without a body while it is current")
                    .schema(text())
                    .example("\"0\"")));

    static void declare(Components components) {
        SHARED.forEach(components::addParameter);
    }

    static void addTo(Operation operation, HttpMethod method, Components components) {
        EVERYWHERE.forEach(name -> refer(operation, name));
        var shown = operation.getResponses().getAPIResponse("200");
        if (method == HttpMethod.GET
                && shown != null
                && !CommonHeaders.properties(shown, components).isEmpty()) {
            refer(operation, FIELDS);
        }
        if (method == HttpMethod.GET && operation.getResponses().getAPIResponse("304") != null) {
            refer(operation, IF_NONE_MATCH);
        }
    }

    static Parameter ifNoneMatch() {
        return OASFactory.createParameter().ref(IF_NONE_MATCH);
    }

    private static void refer(Operation operation, String name) {
        operation.addParameter(OASFactory.createParameter().ref(name));
    }

    private static Parameter query(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.QUERY)
                .description(description)
                .schema(schema);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private CommonParameters() {}
}

package org.arobase.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

class CommonContractTest {

    @Test
    void everyOperationMayRefuseAndSpeaksBothLanguages() {
        var read = filtered(HttpMethod.GET, operation().addAnswer("200", null));

        assertThat(read.getResponses().getAPIResponses()).containsOnlyKeys("200", "400", "406", "500", "503");
        assertThat(read.getResponses().getAPIResponse("406").getContent().hasMediaType("application/problem+json"))
                .isTrue();
        assertThat(references(read)).containsExactly("#/components/parameters/lang");
    }

    @Test
    void aWriteMayLackAKeyAndABodyMayBeOfTheWrongType() {
        var write = filtered(HttpMethod.POST, operation().addAnswer("204", null));
        var create = operation().addAnswer("201", null);
        create.operation.setRequestBody(OASFactory.createRequestBody());

        assertThat(write.getResponses().getAPIResponses())
                .containsKeys("401", "403", "413")
                .doesNotContainKey("415");
        assertThat(filtered(HttpMethod.POST, create).getResponses().getAPIResponses())
                .containsKey("415");
    }

    @Test
    void whatAResourceSaysOfAnAnswerStaysAndWhatTheFrameworkSaysDoesNot() {
        var answers = operation().addAnswer("200", null).addAnswer("406", null).addAnswer("400", null);
        answers.operation.getResponses().getAPIResponse("406").setDescription("Only images");
        answers.operation.getResponses().getAPIResponse("400").setDescription("Bad Request");

        var responses = filtered(HttpMethod.GET, answers).getResponses();

        assertThat(responses.getAPIResponse("406").getDescription()).isEqualTo("Only images");
        assertThat(responses.getAPIResponse("400").getDescription()).startsWith("The request is not understood");
    }

    @Test
    void aResourceWithAVersionHasAnETagAndANewOneItsPlace() {
        var read =
                filtered(HttpMethod.GET, operation().addAnswer("200", "Zebra").addAnswer("304", null));
        var create = filtered(HttpMethod.POST, operation().addAnswer("201", "Zebra"));

        assertThat(headers(read, "200")).containsExactly("ETag");
        assertThat(headers(read, "304")).containsExactly("ETag");
        assertThat(references(read)).contains("#/components/parameters/IfNoneMatch");
        assertThat(headers(create, "201")).containsExactlyInAnyOrder("ETag", "Location");
    }

    @Test
    void aResourceWithWhatIsDerivedHasTheHeadersOfItsState() {
        var read = filtered(HttpMethod.GET, operation().addAnswer("200", "ShownZebra"));

        assertThat(headers(read, "200")).containsExactly("ETag");
        assertThat(references(read)).contains("#/components/parameters/fields");
    }

    @Test
    void whatAPartSaysIsSaidOnce() {
        var components = OASFactory.createComponents()
                .addSchema("Zebra", OASFactory.createSchema().addProperty("id", OASFactory.createSchema()))
                .addSchema(
                        "ShownZebra",
                        OASFactory.createSchema()
                                .addAllOf(OASFactory.createSchema().ref("Zebra"))
                                .addProperty("id", OASFactory.createSchema())
                                .addProperty("derived", OASFactory.createSchema()));

        Parts.sayOnce(components);

        assertThat(components.getSchemas().get("ShownZebra").getProperties()).containsOnlyKeys("derived");
        assertThat(components.getSchemas().get("Zebra").getProperties()).containsOnlyKeys("id");
    }

    @Test
    void aPageLinksToTheNextOne() {
        assertThat(headers(filtered(HttpMethod.GET, operation().addAnswer("200", "Page")), "200"))
                .containsExactly("Link");
    }

    private record Described(Operation operation) {

        Described addAnswer(String status, String schema) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().content(content(schema)));
            return this;
        }

        private static Content content(String schema) {
            return schema == null
                    ? null
                    : OASFactory.createContent()
                            .addMediaType(
                                    "application/json",
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().ref(schema)));
        }
    }

    private static Described operation() {
        return new Described(OASFactory.createOperation().responses(OASFactory.createAPIResponses()));
    }

    private static Operation filtered(HttpMethod method, Described described) {
        var path = OASFactory.createPathItem();
        path.setOperation(method, described.operation);
        var document = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths().addPathItem("/v1/zebras", path))
                .components(OASFactory.createComponents()
                        .addSchema("Zebra", OASFactory.createSchema().addProperty("version", OASFactory.createSchema()))
                        .addSchema(
                                "ShownZebra",
                                OASFactory.createSchema()
                                        .addAllOf(OASFactory.createSchema().ref("Zebra"))
                                        .addProperty("derived", OASFactory.createSchema()))
                        .addSchema(
                                "Page",
                                OASFactory.createSchema()
                                        .addProperty("items", OASFactory.createSchema())
                                        .addProperty("next", OASFactory.createSchema())
                                        .addProperty("total", OASFactory.createSchema())));
        new CommonContract().filterOpenAPI(document);
        return described.operation;
    }

    private static List<String> references(Operation operation) {
        return operation.getParameters().stream()
                .map(Parameter::getRef)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Iterable<String> headers(Operation operation, String status) {
        return operation.getResponses().getAPIResponse(status).getHeaders().keySet();
    }
}

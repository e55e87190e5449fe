package org.arobase.actions.people;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.arobase.testkit.Callers;

/** The operations on tools, providers and actors as a client calls them. */
final class PeopleApi {

    static ValidatableResponse register(RequestSpecification caller, String collection, String json) {
        return caller.contentType("application/json")
                .body(quoted(json))
                .post("/v1/" + collection)
                .then();
    }

    static String registered(String collection, String json) {
        return register(Callers.admin(), collection, json)
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse patch(RequestSpecification caller, String path, long version, String json) {
        return caller.header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body(quoted(json))
                .patch(path)
                .then();
    }

    static ValidatableResponse merge(RequestSpecification caller, String path, long version, String into) {
        return caller.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body("{\"into\": \"" + into + "\"}")
                .post(path + "/merger")
                .then();
    }

    /** An address that may lead elsewhere is not followed. */
    static ValidatableResponse read(RequestSpecification caller, String path) {
        return caller.redirects().follow(false).get(path).then();
    }

    /** @return the id of a published action that names something */
    static String action(String collectivity, String title, String names) {
        var json = "{'collectivity': '%s', 'title': '%s', 'services': ['t08-s02'], %s}"
                .formatted(collectivity, title, names);
        String id = Callers.admin()
                .contentType("application/json")
                .body(quoted(json))
                .post("/v1/actions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Callers.admin()
                .header("If-Match", "\"1\"")
                .post("/v1/actions/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private PeopleApi() {}
}

package org.arobase.actions.catalogue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.arobase.testkit.Callers;

/** The operations on actions as a client calls them. */
final class Api {

    static final String ACTIONS = "/v1/actions";

    static ValidatableResponse post(RequestSpecification caller, String json) {
        return caller.contentType("application/json")
                .body(quoted(json))
                .post(ACTIONS)
                .then();
    }

    static String draft(String collectivity, String title, String service) {
        var json = "{'collectivity': '%s', 'title': '%s', 'services': ['%s']}".formatted(collectivity, title, service);
        return post(Callers.admin(), json).statusCode(201).extract().path("id");
    }

    static String published(String collectivity, String title, String service) {
        var id = draft(collectivity, title, service);
        publish(id, 1).statusCode(200);
        return id;
    }

    static ValidatableResponse publish(String id, long version) {
        return Callers.admin()
                .header("If-Match", etag(version))
                .post(ACTIONS + "/" + id + "/publication")
                .then();
    }

    static ValidatableResponse patch(String id, long version, String json) {
        return patch(id, etag(version), json);
    }

    static ValidatableResponse patch(String id, String ifMatch, String json) {
        return Callers.admin()
                .header("If-Match", ifMatch)
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body(quoted(json))
                .patch(ACTIONS + "/" + id)
                .then();
    }

    static ValidatableResponse withdraw(String id, long version, String json) {
        return Callers.admin()
                .header("If-Match", etag(version))
                .contentType("application/json")
                .body(quoted(json))
                .post(ACTIONS + "/" + id + "/withdrawal")
                .then();
    }

    /** A transition without a body: archiving, restoration, unpinning. */
    static ValidatableResponse move(String id, long version, String transition) {
        return Callers.admin()
                .header("If-Match", etag(version))
                .post(ACTIONS + "/" + id + "/" + transition)
                .then();
    }

    static ValidatableResponse pin(String id, long version, String json) {
        return Callers.admin()
                .header("If-Match", etag(version))
                .contentType("application/json")
                .body(quoted(json))
                .post(ACTIONS + "/" + id + "/pinning")
                .then();
    }

    static ValidatableResponse read(RequestSpecification caller, String id) {
        return caller.get(ACTIONS + "/" + id).then();
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private Api() {}
}

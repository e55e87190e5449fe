package org.arobase.collectivities.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class MembershipsTest {

    private static final String MEMBERSHIPS = "/v1/memberships";

    @BeforeEach
    void ready() {
        Rights.ready();
    }

    @Test
    void aMembershipBeginsAndEndsInPublic() {
        var id = begin("commune-F0013", "2020-01-01", null);

        Rights.act(MEMBERSHIPS + "/" + id + "/end", 1, "{'lastDay': '2020-12-31'}")
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("to", is("2020-12-31"));

        var records = TopicProbe.awaitKey(Topics.MEMBERSHIPS, id, 2);
        assertThat(records)
                .extracting(record -> TopicProbe.header(record, "ce_type"))
                .containsExactly("org.arobase.membership.begun.v1", "org.arobase.membership.ended.v1");
        Rights.get(MEMBERSHIPS + "/" + id).statusCode(200).body(is(TopicProbe.text(records.getLast())));
    }

    @Test
    void theListTellsWhoIsAMemberOnADay() {
        var id = begin("commune-F0014", "2020-01-01", "2020-12-31");
        var list = MEMBERSHIPS + "?organisation=association&collectivity=commune-F0014&at=";

        Rights.get(list + "2020-12-31").body("items.id", contains(id));
        Rights.get(list + "2021-01-01").body("items.id", not(hasItem(id)));
        Rights.get(MEMBERSHIPS + "?at=2020-12-31").body("items.id", not(hasItem(id)));
    }

    @Test
    void anEndIsBroughtForwardAndNeverPutOff() {
        var end = MEMBERSHIPS + "/" + begin("commune-F0015", "2020-01-01", "2020-12-31") + "/end";

        Rights.act(end, 1, "{'lastDay': '2021-06-30'}").statusCode(409).body("type", is("/problems/membership-ended"));
        Rights.act(end, 1, "{'lastDay': '2019-12-31'}")
                .statusCode(422)
                .body("errors.code", contains("end-before-start"));
        Rights.act(end, 7, "{'lastDay': '2020-06-30'}").statusCode(412);
        Rights.post(end, "{'lastDay': '2020-06-30'}").statusCode(428);
        Rights.act(end, 1, "{'lastDay': '2020-06-30'}").statusCode(200);
    }

    @Test
    void anAuthorityIsAMemberOnceAtATime() {
        var first = begin("commune-F0016", "2020-01-01", "2020-12-31");

        Rights.post(MEMBERSHIPS, json("commune-F0016", "2020-12-31", null))
                .statusCode(409)
                .body("type", is("/problems/membership-overlap"))
                .body("detail", containsString(first));
        begin("commune-F0016", "2021-01-01", null);
    }

    @Test
    void ofTwentyAtOnceOneBegins() throws InterruptedException {
        var json = json("commune-F0017", "2020-01-01", null);

        var answers = Rights.twentyAtOnce(
                () -> Rights.post(MEMBERSHIPS, json).extract().statusCode());

        assertThat(answers).containsEntry(201, 1L).containsEntry(409, 19L);
    }

    @Test
    void ofTwentyEndsAtOnceOneWins() throws InterruptedException {
        var id = begin("commune-F0018", "2020-01-01", null);

        var answers =
                Rights.twentyAtOnce(() -> Rights.act(MEMBERSHIPS + "/" + id + "/end", 1, "{'lastDay': '2020-12-31'}")
                        .extract()
                        .statusCode());

        assertThat(answers).containsEntry(200, 1L).containsEntry(412, 19L);
        assertThat(TopicProbe.awaitKey(Topics.MEMBERSHIPS, id, 2)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'from': '2020-01-01'}                                                                        | /collectivity | required
            {'collectivity': 'commune-F0999', 'from': '2020-01-01'}                                       | /collectivity | not-in-directory
            {'collectivity': '22179', 'from': '2020-01-01'}                                               | /collectivity | malformed-id
            {'collectivity': 'commune-F0019'}                                                             | /from         | required
            {'collectivity': 'commune-F0019', 'from': '2020-01-02', 'to': '2020-01-01'}                   | /to           | end-before-start
            {'collectivity': 'commune-F0019', 'organisation': 'club', 'from': '2020-01-01'}               | /organisation | malformed-id
            {'collectivity': 'commune-F0019', 'organisation': 'commune-F0020', 'from': '2020-01-01'}      | /organisation | no-structure
            {'collectivity': 'commune-F0019', 'organisation': 'commune-F0019', 'from': '2020-01-01'}      | /organisation | contains-itself
            {'collectivity': 'commune-22179', 'organisation': 'organisme-F00000901', 'from': '2020-01-01'} | /organisation | fictive-and-real
            """)
    void whatDoesNotFitIsNamed(String json, String pointer, String code) {
        Rights.post(MEMBERSHIPS, json)
                .statusCode(422)
                .body("type", is("/problems/membership-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void onlyAdministratorsRecordMembers() {
        var json = json("commune-F0019", "2020-01-01", null);

        Rights.post(Callers.anonymous(), MEMBERSHIPS, json).statusCode(401);
        Rights.post(Callers.as("somebody", "editor"), MEMBERSHIPS, json).statusCode(403);
    }

    private static String begin(String collectivity, String from, String to) {
        return Rights.post(MEMBERSHIPS, json(collectivity, from, to))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String json(String collectivity, String from, String to) {
        var end = to == null ? "" : ", 'to': '" + to + "'";
        return "{'collectivity': '%s', 'from': '%s'%s}".formatted(collectivity, from, end);
    }
}

package org.arobase.label.recomputation;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.arobase.testkit.Callers;

/** A campaign of its own, so that a change of its grid moves nobody else's scores; gone after a test. */
public record OtherCampaign(DataSource database) {

    public static final String ID = "other-2020";
    public static final String PATH = "/v1/campaigns/" + ID;
    public static final String GRID = "2003-other";

    void open(String state) throws SQLException {
        open(state, false);
    }

    public void open(String state, boolean fictive) throws SQLException {
        execute("insert into campaign values ('" + ID + "', 1, 2020, 'Autre', null, '" + state
                + "', '2020-03-04', '2026-12-31', '2026-model', " + fictive + ")");
    }

    /** A village of the directory with one service of a theme covered, as its score is kept. */
    void score(String collectivity) throws SQLException {
        execute("insert into collectivity values ('" + collectivity
                + "', 'COMMUNE', 'Village', 759, true) on conflict do nothing");
        execute("""
                insert into score (campaign, collectivity, grid, inputs, total, level, computed_at) values ('%s', '%s',
                '2026-model', '{"closesOn":"2026-12-31","facts":{"actions":[{"completeness":80,"id":"a","services":\
                [{"service":"t13-s01","theme":"emploi"}]}]},"profile":{"kind":"COMMUNE","population":759}}', 2076482, 1,
                now())""".formatted(ID, collectivity));
    }

    /** As many more, before the ones of the tests in the order of their ids. */
    void crowd(int count) throws SQLException {
        score("commune-F0100");
        execute("insert into collectivity select 'commune-F01-' || n, 'COMMUNE', 'Village', 759, true"
                + " from generate_series(1, " + (count - 1) + ") n on conflict do nothing");
        execute("insert into score (campaign, collectivity, grid, inputs, total, level, computed_at)"
                + " select campaign, 'commune-F01-' || n, grid, inputs, total, level, computed_at from score,"
                + " generate_series(1, " + (count - 1) + ") n where campaign = '" + ID
                + "' and collectivity = 'commune-F0100'");
    }

    /** The database refuses what is told of this one. */
    void refuse(String collectivity) throws SQLException {
        execute("create or replace function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no place for %', new.collectivity; end $$");
        execute("create trigger refuse before insert on score_history for each row when (new.campaign = '" + ID
                + "' and new.collectivity = '" + collectivity + "') execute function refuse()");
    }

    void acceptAll() throws SQLException {
        execute("drop trigger if exists refuse on score_history");
    }

    /** Of a table, among those of the campaign. */
    long count(String rows) throws SQLException {
        var where = rows.contains(" where ") ? " and " : " where ";
        try (var connection = database.getConnection();
                var prepared = connection.createStatement();
                var counted =
                        prepared.executeQuery("select count(*) from " + rows + where + "campaign = '" + ID + "'")) {
            counted.next();
            return counted.getLong(1);
        }
    }

    /** What is still at work ends its stretch first. */
    public void close() throws SQLException {
        acceptAll();
        execute("update campaign set state = 'CLOSED' where id = '" + ID + "'");
        execute("update recomputation set state = 'DONE', finished_at = now() where state = 'RUNNING'");
        for (var table : List.of("recomputed_score", "recomputation", "score_history", "score_cause", "score")) {
            execute("delete from " + table + " where campaign = '" + ID + "'");
        }
        execute("delete from campaign where id = '" + ID + "'");
        forget("commune-F01-", "commune-F01-9999");
    }

    /** Authorities that were made for one test, and their scores in whatever campaign. */
    public void forget(String first, String last) throws SQLException {
        execute("delete from score where collectivity between '" + first + "' and '" + last + "'");
        execute("delete from collectivity where id between '" + first + "' and '" + last + "'");
    }

    public void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    /** The shipped grid, but one service is enough for a village, and level 2 begins at 2. */
    public static void publishGrid() {
        if (Callers.anonymous().get("/v1/grids/" + GRID).statusCode() == 200) {
            return;
        }
        var model = Callers.anonymous().get("/v1/grids/2026-model").asString();
        var grid = model.substring(model.indexOf("\"grid\":") + 7, model.length() - 1)
                .replace("\"2026-model\"", "\"" + GRID + "\"")
                .replace("\"year\":2026", "\"year\":2003")
                .replaceFirst("\"target\":\\{\"value\":3", "\"target\":{\"value\":1")
                .replace("\"from\":{\"value\":25", "\"from\":{\"value\":2");
        Callers.admin()
                .contentType(ContentType.JSON)
                .body(grid)
                .post("/v1/grids")
                .then()
                .statusCode(201);
        act("validation", 1).then().statusCode(200);
        act("publication", 2).then().statusCode(200);
    }

    private static Response act(String transition, int version) {
        return Callers.admin().header("If-Match", "\"" + version + "\"").post("/v1/grids/" + GRID + "/" + transition);
    }
}

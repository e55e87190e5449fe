package org.arobase.collectivities.imports;

import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.problem.Messages;

/** Reads imports, and what they change, from their rows. */
final class ImportRows {
    static final String COLUMNS =
            "id, version, edition, fictive, dry_run, state, percent, sha256, counts::text as counts,"
                    + " communes_lost, rejected, submitted_at, ended_at";
    static final String CHANGE = "number, change, kind, collectivity, name, fields, reason, successors";
    static final String REJECT = "number, line, place, code, arguments";

    static ImportJob job(Row row) {
        return new ImportJob(
                row.getUUID("id").toString(),
                row.getLong("version"),
                row.getString("edition"),
                row.getBoolean("dry_run"),
                ImportState.valueOf(row.getString("state")),
                row.getInteger("percent"),
                row.getString("sha256"),
                List.of(EventJson.read(row.getString("counts"), ImportCount[].class)),
                row.getBigDecimal("communes_lost"),
                row.getInteger("rejected"),
                row.getOffsetDateTime("submitted_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("ended_at"))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getBoolean("fictive"));
    }

    static ImportChange change(Row row) {
        return new ImportChange(
                row.getInteger("number"),
                ImportChange.Change.valueOf(row.getString("change")),
                Kind.valueOf(row.getString("kind")),
                row.getString("collectivity"),
                row.getString("name"),
                List.of(row.getArrayOfStrings("fields")),
                row.getString("reason"),
                List.of(row.getArrayOfStrings("successors")));
    }

    static ImportReject reject(Row row, String language) {
        var code = row.getString("code");
        return new ImportReject(
                row.getInteger("number"),
                row.getInteger("line"),
                row.getString("place"),
                code,
                Messages.find(language, "violation." + code, (Object[]) row.getArrayOfStrings("arguments"))
                        .orElse(code));
    }

    private ImportRows() {}
}

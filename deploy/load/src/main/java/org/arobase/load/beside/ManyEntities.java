package org.arobase.load.beside;

import java.sql.Connection;
import java.sql.SQLException;
import org.arobase.load.platform.SecondDirectory;

/**
 * The directory among nine copies of each entity, in the schema of the fictive one. Names of copies have other consonants, so
 * that they are as long and as like each other as real ones. They are fictive EPCI, of which there can be enough, with
 * everything else that their models have but SIREN and post codes.
 */
public final class ManyEntities {
    private static final String CONSONANTS = "bcdfgklmnprstv";

    private static final String FILL = """
            insert into %1$s.collectivity (id, version, document)
            select id, version, document from public.collectivity
            union all
            select 'epci-' || code, version,
                (document::jsonb || jsonb_build_object(
                    'id', 'epci-' || code,
                    'kind', 'EPCI',
                    'code', code,
                    'siren', null,
                    'postalCodes', '[]'::jsonb,
                    'name', translate(document ->> 'name', '%2$s', substr('%2$s%2$s', copy + 1, length('%2$s')))))::json
            from (select *, 'F' || (10000000 + row_number() over ()) code
                from public.collectivity, generate_series(1, 9) copy) copied
            on conflict do nothing
            """.formatted(SecondDirectory.SCHEMA, CONSONANTS);

    private ManyEntities() {}

    public static void fill(Connection collectivities) throws SQLException {
        try (var statement = collectivities.createStatement()) {
            statement.execute(FILL);
            statement.execute("vacuum analyze " + SecondDirectory.SCHEMA + ".collectivity");
        }
    }
}

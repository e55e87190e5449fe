package org.arobase.actions.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Actions of fictive authorities, made by chance and written straight into the database, and changed there. */
@ApplicationScoped
class ManyLifelike {

    static final List<String> WORDS = List.of(
            "médiathèque",
            "numérique",
            "élu·es",
            "élue",
            "citoyens",
            "budget",
            "participatif",
            "tiers-lieu",
            "l'eau",
            "aujourd'hui",
            "wi-fi",
            "www.exemple.fr/page",
            "contact@exemple.fr",
            "3,5",
            "2024",
            "le",
            "des",
            "et",
            "COEUR",
            "cœur",
            "Ateliers",
            "atelier",
            "école",
            "ecoles",
            "garçon",
            "naïve",
            "porte-à-porte",
            "données",
            "ouvertes",
            "O'Brien",
            "c:\\disque",
            "vélo");

    private static final String INSERT = """
            insert into action (id, version, state, collectivity, title, summary, description, type, stage, start_on,
                nomenclature, services, themes, links, keywords, partners, audiences, operation, indicators,
                mutualised_with, lon, lat, highlight, completeness, fictive, created_at, published_at, updated_at, tools,
                providers)
            values (?, 1, 'PUBLISHED', ?, ?, ?, ?, ?, ?, ?::date, (select id from nomenclature limit 1), ?, ?, '[]', ?, ?, ?, ?,
                '[]', '{}', ?, ?, ?, 50, ?, now(), now() - ? * interval '1 minute', now(), ?, ?)
            """;
    private static final String AUTHOR = """
            insert into collectivity (id, name, kind, departements, regions, epci, fictive, active, successors, lon, lat,
                stratum)
            values (?, 'Lot', ?, ?, ?, ?, true, true, '{}', ?, ?, ?)
            on conflict (id) do update set (stratum, lon, lat, epci) =
                (excluded.stratum, excluded.lon, excluded.lat, excluded.epci)
            """;
    private static final String MEMBER = """
            insert into membership (id, collectivity, organisation, from_on, to_on)
            values (?, ?, 'association', current_date - 10, current_date + ?) on conflict (id) do nothing
            """;
    private static final String CHANGE = """
            update action set state = case when random() < 0.2 then 'ARCHIVED' else 'PUBLISHED' end, highlight = null,
                title = 'Changée ' || (array['numérique', 'vélo', 'école'])[1 + floor(3 * random())::int],
                themes = array['mediation-numerique'], stage = 'ENDED', lon = null, lat = null
            where collectivity like 'commune-F09%' and state in ('PUBLISHED', 'ARCHIVED') and visibility = 'PUBLIC'
                and random() < 0.3
            """;

    private final DataSource database;

    ManyLifelike(DataSource database) {
        this.database = database;
    }

    void describe(Random chance, int actions) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var n = 0; n < 12; n++) {
                tell(connection, chance, n);
            }
            ManyEntries.describe(connection);
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var n = 0; n < actions; n++) {
                    fill(insert, chance, n);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /** Others edit, archive and bring back, authorities move, memberships end. */
    void change(Random chance) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(CHANGE);
            statement.executeUpdate("delete from membership where collectivity like 'commune-F09%' and random() < 0.5");
            for (var n = 0; n < 12; n += 2) {
                tell(connection, chance, n);
            }
            ManyEntries.change(connection);
        }
    }

    private static void tell(Connection connection, Random chance, int n) throws SQLException {
        var placed = chance.nextInt(4) > 0;
        try (var author = connection.prepareStatement(AUTHOR);
                var member = connection.prepareStatement(MEMBER)) {
            author.setString(1, author(n));
            author.setString(2, n == 5 ? "EPCI" : "COMMUNE");
            author.setArray(3, connection.createArrayOf("text", new Object[] {"departement-F" + n % 3}));
            author.setArray(4, connection.createArrayOf("text", new Object[] {"region-F" + n % 2, "region-F9"}));
            author.setString(5, n % 4 == 0 ? null : "epci-F0000009" + n % 2);
            author.setObject(6, placed ? -20 + chance.nextInt(5) : null);
            author.setObject(7, placed ? 45 + chance.nextInt(5) : null);
            author.setString(8, one(chance, "0-499", "500-999", null));
            author.executeUpdate();
            member.setString(1, "lot-" + n);
            member.setString(2, author(n));
            member.setInt(3, chance.nextInt(6) - 2);
            member.executeUpdate();
        }
    }

    private static void fill(PreparedStatement insert, Random chance, int n) throws SQLException {
        var connection = insert.getConnection();
        var placed = chance.nextBoolean();
        insert.setObject(1, new UUID(chance.nextLong(), chance.nextLong()));
        insert.setString(2, author(chance.nextInt(13)));
        insert.setString(3, words(chance, 1 + chance.nextInt(6)));
        insert.setString(4, words(chance, chance.nextInt(8)));
        insert.setString(5, words(chance, chance.nextInt(30)));
        insert.setString(6, one(chance, "PROJECT", "PLACE", null));
        insert.setString(7, one(chance, "IDEA", "ONGOING", null));
        insert.setString(8, one(chance, "2023-12-31", "2024-01-01", null));
        insert.setArray(9, connection.createArrayOf("text", some(chance, "t11-s01", "t02-s03", "t01-s01")));
        insert.setArray(
                10,
                connection.createArrayOf(
                        "text", some(chance, "mediation-numerique", "democratie-locale", "services-publics")));
        insert.setArray(11, connection.createArrayOf("text", some(chance, "vélo", "tiers-lieu", "Élu·es")));
        insert.setArray(12, connection.createArrayOf("text", some(chance, author(0), author(1))));
        insert.setArray(13, connection.createArrayOf("text", some(chance, "SENIORS", "YOUTH")));
        insert.setString(14, one(chance, "DIRECT", "DELEGATE", null));
        insert.setObject(15, placed ? -20 + 5 * chance.nextDouble() : null);
        insert.setObject(16, placed ? 45 + 5 * chance.nextDouble() : null);
        insert.setObject(17, chance.nextInt(6) == 0 ? 100_000 + n : null);
        insert.setBoolean(18, chance.nextInt(8) > 0);
        insert.setInt(19, chance.nextInt(50));
        insert.setArray(
                20,
                connection.createArrayOf("uuid", some(chance, ManyEntries.TOOL, ManyEntries.TWIN, ManyEntries.OTHER)));
        insert.setArray(
                21, connection.createArrayOf("uuid", some(chance, ManyEntries.PROVIDER, ManyEntries.SUBSIDIARY)));
    }

    /** The twelfth is one that this service has not heard of. */
    private static String author(int n) {
        return "commune-F09" + (10 + n);
    }

    private static String words(Random chance, int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> WORDS.get(chance.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static String one(Random chance, String... values) {
        return values[chance.nextInt(values.length)];
    }

    private static Object[] some(Random chance, Object... values) {
        return Stream.of(values).filter(value -> chance.nextBoolean()).toArray();
    }
}

package org.arobase.load.beside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Lifelike actions of fictive authorities: few words are frequent and many are rare, a record brings one to three services,
 * every other one has a point, an authority has some hundred.
 */
public final class ManyActions {

    private static final int CHUNK = 25_000;

    /** Fixed, so that every run measures the same rows. */
    private static final String SEED = "select setseed(%s)";

    private static final String WORDS = """
            create table if not exists load.word as
            select row_number() over () as n, word from (
                select unnest(string_to_array('médiathèque numérique commune atelier école service accueil citoyen habitants \
            association jeunes seniors mairie carte données ouvertes vote participatif budget consultation cyber espace \
            conseiller formation initiation ordinateur tablette réseau fibre téléphone borne tiers lieu fabrique coworking \
            emploi tourisme patrimoine culture musée archives cantine transport vélo énergie capteur éclairage déchets eau \
            forêt marché commerce santé solidarité handicap petite enfance crèche sport bénévole quartier village \
            intercommunal mutualisé libre logiciel sécurité identité signature démarche guichet portail application \
            mobile alerte lettre information radio vidéo mémoire concours festival', ' ')) as word
                union all
                select initcap(a) || b || c from unnest(array['bra','cor','dan','fel','gri','lor','mal','nor','pel','ril',\
            'sav','tan','vel','zor','qui']) a, unnest(array['ba','cou','di','fou','li','mon','ni','pa','rou','vi']) b, \
            unnest(array['bel','c','dier','nard','q','tine','veau','x','zac','ge','lle','rte']) c
            ) words
            """;

    private static final String SERVICES = """
            create table if not exists load.service as
            select row_number() over () - 1 as n, service ->> 'code' as service, theme ->> 'code' as theme
            from nomenclature, jsonb_array_elements(state::jsonb -> 'categories') category,
                jsonb_array_elements(category -> 'themes') theme, jsonb_array_elements(theme -> 'services') service
            """;

    private static final String AUTHORITIES = """
            insert into collectivity (id, name, kind, departements, regions, epci, fictive, active, successors, lon, lat, stratum)
            select 'commune-F' || n, 'Village ' || n, 'COMMUNE', array['departement-F' || n % 10], array['region-F' || n % 10],
                'epci-F' || lpad((n % 100)::text, 8, '0'), true, true, '{}', -25 + random() * 15, 40 + random() * 12,
                (array['0-499', '500-999', '1000-1999', '3500-4999', '20000-34999'])[1 + n % 5]
            from generate_series(1000, 2999) n
            on conflict (id) do nothing
            """;

    /** A power of chance: the first words, services and authorities come most often. */
    private static final String ACTIONS = """
            insert into action (id, version, state, collectivity, title, summary, description, type, stage, start_on, nomenclature,
                services, themes, links, keywords, partners, audiences, operation, indicators, mutualised_with, lon, lat,
                location, completeness, fictive, created_at, published_at, updated_at)
            with vocabulary as (select array_agg(word order by n) as words from load.word),
                 brought as (select array_agg(service order by n) as services, array_agg(theme order by n) as themes
                             from load.service)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 2, 'PUBLISHED', 'commune-F' || 1000 + floor(2000 * power(random(), 1.5))::int,
                said.title, said.summary, said.description,
                (array['PROJECT', 'PLACE', 'EVENT', 'SERVICE', 'TOOL'])[1 + floor(5 * random())],
                (array['IDEA', 'ONGOING', 'PERMANENT', 'ENDED', 'ABANDONED'])[1 + floor(5 * random())],
                date '2015-01-01' + floor(4000 * random())::int, (select id from nomenclature limit 1),
                code.services, (select array_agg(distinct theme) from load.service where service = any (code.services)),
                '[]', array[said.keyword], '{}',
                (array['{RESIDENTS}', '{SENIORS,FAMILIES}', '{YOUTH}', '{}', '{BUSINESSES}'])[1 + floor(5 * random())]::text[],
                (array['DIRECT', 'FUNDED_ASSOCIATION', 'DELEGATE', 'PROVIDER'])[1 + floor(4 * random())], '[]', '{}',
                place.lon, place.lat,
                case when place.lon is not null then format('{"lon":%%s,"lat":%%s}', place.lon, place.lat) end,
                30 + floor(70 * random())::int, true, moment, moment, moment
            from generate_series(%d, %d) n, vocabulary, brought,
                lateral (select now() - n * interval '37 seconds' as moment) moment,
                lateral (select array_agg(distinct picked.code) as services
                         from (select brought.services[1 + floor(139 * power(random(), 1.3))::int] as code
                               from generate_series(0, n %% 3)) picked) code,
                lateral (select max(word) filter (where i = 1) as keyword,
                                string_agg(word, ' ') filter (where i <= 6) as title,
                                string_agg(word, ' ') filter (where i between 7 and 18) as summary,
                                string_agg(word, ' ') filter (where i > 18) as description
                         from (select i, words[1 + floor(array_length(words, 1) * power(random(), 2))::int] as word
                               from generate_series(1, 48 + n * 0) i) picked) said,
                lateral (select case when n %% 2 = 0 then -25 + random() * 15 end as lon,
                                case when n %% 2 = 0 then 40 + random() * 12 end as lat) place
            """;

    private ManyActions() {}

    /** Adds what lacks to so many; two connections write at once, for one leaves a core idle. */
    public static void fill(Connection database, Connection other, int actions, Consumer<String> progress)
            throws Exception {
        if (count(database) >= actions) {
            return;
        }
        execute(database, "create schema if not exists load", WORDS, SERVICES, AUTHORITIES);
        var inverted = inverted(database);
        for (var index : inverted.keySet()) {
            execute(database, "drop index " + index);
        }
        execute(database, SEED.formatted(0.5));
        execute(other, SEED.formatted(0.25));
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var there = count(database); there < actions; there = count(database)) {
                var middle = Math.min(actions, there + CHUNK);
                var end = Math.min(actions, middle + CHUNK);
                var first = writers.submit(writing(database, there + 1, middle));
                var second = writers.submit(writing(other, middle + 1, end));
                first.get();
                second.get();
                progress.accept("actions: %,d of %,d".formatted(end, actions));
            }
        }
        execute(database, "set maintenance_work_mem = '256MB'");
        execute(database, inverted.values().toArray(String[]::new));
        execute(database, "vacuum analyze action", "analyze collectivity");
    }

    private static Callable<Void> writing(Connection database, int from, int to) {
        return () -> {
            execute(database, ACTIONS.formatted(from, to));
            return null;
        };
    }

    private static void execute(Connection database, String... statements) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    /** The indexes that cost more than all else to keep while many rows come, by name: they are made again afterwards. */
    private static Map<String, String> inverted(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename = 'action' and indexdef like '% gin %'")) {
            var definitions = new LinkedHashMap<String, String>();
            while (rows.next()) {
                definitions.put(rows.getString(1), rows.getString(2));
            }
            return definitions;
        }
    }

    /** Of the nth of them. */
    public static UUID id(int n) {
        return new UUID(0x7000L, Long.MIN_VALUE | n);
    }

    private static int count(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from action where id < '00000000-0000-7000-8001-000000000000'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

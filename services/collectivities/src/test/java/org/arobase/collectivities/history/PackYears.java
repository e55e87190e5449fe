package org.arobase.collectivities.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Packs the editions of past years: {@code PackYears <target folder> <data folder of the package of 2025> … <2021>}. The
 * same inputs give the same bytes.
 */
final class PackYears {
    /** In the package's list of EPCI, and none: the Métropole de Lyon. */
    private static final String LYON = "MET69";

    static void main(String[] args) throws IOException {
        var epci = new ArrayList<Map<String, String>>();
        var members = new ArrayList<Map<String, String>>();
        var populations = new ArrayList<Map<String, String>>();
        for (var folder : List.of(args).subList(1, args.length)) {
            epci.add(new TreeMap<>());
            members.add(new TreeMap<>());
            populations.add(new TreeMap<>());
            for (var group : json(Path.of(folder, "epci.json"))) {
                if (!group.path("type").asText().equals(LYON)) {
                    var siren = group.path("code").asText();
                    epci.getLast().put(siren, group.path("nom").asText());
                    group.path("membres")
                            .forEach(member ->
                                    members.getLast().put(member.path("code").asText(), siren));
                }
            }
            for (var row : json(Path.of(folder, "communes.json"))) {
                if (row.path("type").asText().equals("commune-actuelle") && row.hasNonNull("population")) {
                    populations
                            .getLast()
                            .put(
                                    row.path("code").asText(),
                                    row.path("population").asText());
                }
            }
        }
        write(Path.of(args[0], "communes.csv.gz"), "code", members, populations);
        write(Path.of(args[0], "epci.csv.gz"), "siren", epci);
    }

    @SafeVarargs
    private static void write(Path target, String key, List<Map<String, String>>... columns) throws IOException {
        var keys = new TreeSet<String>();
        List.of(columns).forEach(years -> years.forEach(year -> keys.addAll(year.keySet())));
        try (var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new BestGzip(Files.newOutputStream(target)))) {
            var header = new ArrayList<>(List.of(key));
            List.of(columns)
                    .forEach(years -> IntStream.range(0, years.size())
                            .forEach(back -> header.add(Integer.toString(Years.LAST - back))));
            csv.writeRecord(header);
            for (var one : keys) {
                var cells = new ArrayList<>(List.of(one));
                List.of(columns).forEach(years -> cells.addAll(cells(one, years)));
                csv.writeRecord(cells);
            }
        }
    }

    private static List<String> cells(String key, List<Map<String, String>> years) {
        return IntStream.range(0, years.size())
                .mapToObj(back -> {
                    var value = years.get(back).getOrDefault(key, "");
                    var isSame = back > 0
                            && years.get(back - 1).getOrDefault(key, "").equals(value);
                    return isSame ? Years.SAME : value;
                })
                .toList();
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private PackYears() {}
}

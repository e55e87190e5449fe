package org.arobase.collectivities.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;

/**
 * Packs one year of the public registers into the compact file an edition is loaded from. The folder holds the
 * edition's {@code edition.json} and receives {@code collectivities.csv.gz}; the same inputs give the same bytes.
 * <p>
 * {@code PackEdition <data folder of the npm package> <folder of INSEE's COG> <contours> <edition folder>} packs
 * everything;
 * {@code PackEdition reduce <edition folder> <file of ids> <target folder>} copies the entities named, and all they
 * refer to, into a plain {@code collectivities.csv}.
 */
final class PackEdition {
    private PackEdition() {}

    static void main(String[] args) throws IOException {
        if (args.length == 4 && args[0].equals("reduce")) {
            reduce(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        } else if (args.length == 4) {
            pack(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        } else {
            throw new IllegalArgumentException(
                    "PackEdition <package data> <cog> <contours> <edition> | reduce <edition> <ids> <target>");
        }
    }

    private static void pack(Path packageData, Path cog, Path contours, Path edition) throws IOException {
        var description = edition.resolve("edition.json");
        var years = PopulationYears.of(description);
        var lines = new Packing(Registers.read(packageData, cog), years).lines();
        EditionFiles.write(
                edition.resolve("collectivities.csv.gz"),
                points(cog, contours, description).on(lines));
    }

    private static Points points(Path cog, Path file, Path description) throws IOException {
        var contours = Contours.read(file);
        var year = new ObjectMapper()
                .readTree(description.toFile())
                .at("/points/year")
                .asInt();
        var communes = contours.byCode().keySet();
        return new Points(contours, new Lineage(communes, LocalDate.of(year, 1, 1), Movement.read(cog)));
    }

    private static void reduce(Path edition, Path ids, Path target) throws IOException {
        var lines = EditionFiles.read(edition.resolve("collectivities.csv.gz"));
        var wanted = new HashSet<>(Files.readAllLines(ids));
        var reduced = Reduction.of(lines, wanted);
        EditionFiles.write(target.resolve("collectivities.csv"), reduced);
    }
}

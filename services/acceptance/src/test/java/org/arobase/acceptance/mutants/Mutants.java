package org.arobase.acceptance.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes one mistake at a time in a copy of the sources and runs the test that must notice: {@code make mutants}. Ends
 * with 1 when a mistake goes unnoticed, or when the tests fail without one.
 */
final class Mutants {

    private static final String MODULES = "services/contracts,services/testkit,services/kernel";

    private final Path tree;

    private Mutants(Path tree) {
        this.tree = tree;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var root = Path.of("").toAbsolutePath();
        var tree = root.resolve("services/acceptance/target/mutants/tree");
        Tree.copy(root, tree);
        System.exit(new Mutants(tree).run(named(String.join(" ", arguments))) ? 0 : 1);
    }

    /** @param words of the name, or nothing for all */
    private static List<Mutant> named(String words) {
        return Mistakes.ALL.stream()
                .filter(mutant -> mutant.name().contains(words))
                .toList();
    }

    private boolean run(List<Mutant> all) throws IOException, InterruptedException {
        if (all.isEmpty()) {
            System.out.println("No mistake is called that. There are:");
            Mistakes.ALL.forEach(mutant -> System.out.println("  " + mutant.name()));
            return false;
        }
        System.out.println("Without a mistake, the tests pass first.");
        var tests = all.stream().map(Mutant::test).distinct().collect(Collectors.joining(","));
        if (test("none", MODULES + ",services/journal", tests) != Verdict.SURVIVED) {
            System.out.println("They do not; see " + log("none"));
            return false;
        }
        var rows = new ArrayList<String>();
        var caught = 0;
        for (var mutant : all) {
            var begun = System.nanoTime();
            var verdict = verdict(mutant, all.indexOf(mutant) + 1);
            caught += verdict == Verdict.CAUGHT ? 1 : 0;
            var took = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            rows.add("%-9s %4d s  %-62s %s".formatted(verdict, took, mutant.name(), mutant.test()));
            System.out.println(rows.getLast());
        }
        System.out.println("\n%d of %d mistakes caught".formatted(caught, all.size()));
        return caught == all.size();
    }

    private Verdict verdict(Mutant mutant, int number) throws IOException, InterruptedException {
        var file = mutant.file(tree);
        var right = Files.readString(file);
        mutant.applyTo(tree);
        try {
            var modules = MODULES + (mutant.module().equals("kernel") ? "" : ",services/" + mutant.module());
            return test(Integer.toString(number), modules, mutant.test());
        } finally {
            Files.writeString(file, right);
        }
    }

    private Verdict test(String name, String modules, String test) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("mvn", "--batch-mode", "-Dstyle.color=never", "test", "-pl", modules));
        command.addAll(List.of("-Dtest=" + test, "-Dsurefire.failIfNoSpecifiedTests=false"));
        if (Boolean.getBoolean("offline")) {
            command.add("--offline");
        }
        var maven = new ProcessBuilder(command)
                .directory(tree.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
        if (maven.waitFor() == 0) {
            return Verdict.SURVIVED;
        }
        return Files.readString(log(name)).contains("There are test failures") ? Verdict.CAUGHT : Verdict.BROKEN;
    }

    private Path log(String name) {
        return tree.resolveSibling(name + ".log");
    }

    private enum Verdict {
        CAUGHT,
        SURVIVED,
        /** It does not compile: the list is behind the code. */
        BROKEN
    }
}

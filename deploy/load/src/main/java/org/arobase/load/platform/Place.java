package org.arobase.load.platform;

import java.nio.file.Path;

/**
 * Where the suite runs.
 *
 * @param root of the repository, where the built programs are
 * @param target for results, logs and the state of the platform
 * @param port base of the platform's ports; those of what stands beside begin 20 above
 */
public record Place(Path root, Path target, int port) {
    private static final int BESIDE = 20;

    Path launcher() {
        return root.resolve("deploy/local/target/local-0.1.0-SNAPSHOT.jar");
    }

    Path baseline() {
        return root.resolve("deploy/load/baseline/target/quarkus-app/quarkus-run.jar");
    }

    Path meteredBaseline() {
        return root.resolve("deploy/load/baseline/target/metered/quarkus-run.jar");
    }

    Path label() {
        return root.resolve("services/label/target/quarkus-app");
    }

    Path scoring() {
        return root.resolve("deploy/load/scoring/target/load-scoring-0.1.0-SNAPSHOT.jar");
    }

    Path collectivities() {
        return root.resolve("services/collectivities/target/quarkus-app");
    }

    Path directory() {
        return root.resolve("deploy/load/directory/target/load-directory-0.1.0-SNAPSHOT.jar");
    }

    public Path state() {
        return target.resolve("state");
    }

    public Path log(String name) {
        return target.resolve("logs").resolve(name + ".log");
    }

    public Path beside(String name) {
        return target.resolve(name);
    }

    public int portBeside(int number) {
        return port + BESIDE + number;
    }
}

package org.arobase.collectivities.structures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.arobase.contracts.State;
import org.arobase.kernel.json.EventJson;

/** What a first visit finds: made by us, said of nobody real. */
public final class StarterFile {

    public static <S extends State> List<S> read(String name, Class<S[]> type) {
        try (var file = StarterFile.class.getResourceAsStream("/starter/" + name)) {
            return List.of(EventJson.read(file.readAllBytes(), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StarterFile() {}
}

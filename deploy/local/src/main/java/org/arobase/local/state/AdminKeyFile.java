package org.arobase.local.state;

import java.io.IOException;
import java.nio.file.Files;
import java.util.random.RandomGenerator;
import org.arobase.local.keys.AdminKey;
import org.arobase.local.plan.Refusal;

/** Where the admin key is kept. Deleting the file and starting again gives a new key. */
public final class AdminKeyFile {
    private final StateFolder folder;

    public AdminKeyFile(StateFolder folder) {
        this.folder = folder;
    }

    public AdminKey readOrCreate(RandomGenerator random) throws IOException {
        var file = folder.adminKey();
        if (!Files.exists(file)) {
            Files.deleteIfExists(folder.adminKeyShown());
            PrivateFile.write(file, AdminKey.generate(random).text() + "\n");
        }
        try {
            return new AdminKey(Files.readString(file).strip());
        } catch (IllegalArgumentException damaged) {
            throw new Refusal(
                    "%s does not hold a valid key. Put it back, or delete the file: the next start makes a new key."
                            .formatted(file));
        }
    }

    public boolean shown() {
        return Files.exists(folder.adminKeyShown());
    }

    public void rememberShown() throws IOException {
        PrivateFile.write(folder.adminKeyShown(), "");
    }
}

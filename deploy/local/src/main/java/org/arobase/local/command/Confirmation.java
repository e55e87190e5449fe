package org.arobase.local.command;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Scanner;

/** What cannot be taken back is done when the user has typed yes. */
final class Confirmation {
    private final InputStream answers;
    private final boolean given;

    /** @param given on the command line already */
    Confirmation(InputStream answers, boolean given) {
        this.answers = answers;
        this.given = given;
    }

    boolean of(String consequence) {
        if (given) {
            return true;
        }
        System.out.print(consequence + " Type yes to go on: ");
        System.out.flush();
        var scanner = new Scanner(answers, Charset.defaultCharset());
        return scanner.hasNextLine() && scanner.nextLine().strip().equals("yes");
    }
}

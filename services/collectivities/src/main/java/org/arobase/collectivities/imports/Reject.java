package org.arobase.collectivities.imports;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/**
 * Why a line cannot be read.
 *
 * @param line 0 for the whole file
 * @param column empty for the whole line
 * @param code its sentence is {@code violation.<code>} of the message files
 */
record Reject(int line, String column, String code, List<String> arguments) {
    private static final int LONGEST_ARGUMENT = 100;
    private static final int WHOLE = 0;
    private static final int DESCRIPTION = 1;

    static Reject of(int line, String column, String code, Object... arguments) {
        return new Reject(
                line,
                column,
                code,
                List.of(arguments).stream().map(Reject::shown).toList());
    }

    /** Why an import failed: what does not fit the file, or that the reason is none of its sender's business. */
    static List<Reject> of(Throwable failure) {
        return switch (failure) {
            case EditionUnreadable nothing -> List.of(of(WHOLE, "", "import-unreadable"));
            case Problem problem
            when !problem.violations().isEmpty() ->
                problem.violations().stream().map(Reject::of).toList();
            default -> List.of(of(WHOLE, "", "import-stopped"));
        };
    }

    /** What somebody sent, so that it can be stored and told. */
    private static String shown(Object argument) {
        var text = argument.toString().replaceAll("\\p{Cntrl}", "\uFFFD");
        return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT) + "...";
    }

    private static Reject of(Violation violation) {
        var place = violation.pointer() == null ? "" : violation.pointer();
        return of(DESCRIPTION, place, violation.code(), violation.arguments());
    }
}

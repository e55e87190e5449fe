package org.arobase.label.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.arobase.label.scoring.Fault;
import org.arobase.label.scoring.InvalidGrid;

/** Reads the parts of a written grid, and keeps what is missing or no number, each with its place. */
final class Figures {

    private final List<Fault> faults = new ArrayList<>();

    static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void refuse() {
        if (!faults.isEmpty()) {
            throw new InvalidGrid(faults);
        }
    }

    <T> void each(List<T> written, String pointer, BiConsumer<T, String> read) {
        for (var i = 0; written != null && i < written.size(); i++) {
            if (written.get(i) == null) {
                missing(pointer + "/" + i);
            } else {
                read.accept(written.get(i), pointer + "/" + i);
            }
        }
    }

    int missing(String pointer) {
        faults.add(new Fault(pointer, "required", List.of()));
        return 0;
    }

    /** What is written down where nothing looks at it. */
    void idle(String pointer, Object beside) {
        faults.add(new Fault(pointer, "grid-idle-field", List.of(beside.toString())));
    }

    <T> T required(T value, String pointer) {
        if (value == null) {
            missing(pointer);
        }
        return value;
    }

    String text(String value, String pointer) {
        return value == null ? Integer.toString(missing(pointer)) : value;
    }

    int whole(Figure figure, String pointer) {
        try {
            return isMissing(figure, pointer) ? 1 : figure.whole();
        } catch (ArithmeticException unfit) {
            faults.add(new Fault(pointer + "/value", "expected-integer", List.of()));
            return 1;
        }
    }

    long millionths(Figure figure, String pointer) {
        try {
            return isMissing(figure, pointer) ? 0 : figure.millionths();
        } catch (ArithmeticException unfit) {
            faults.add(new Fault(pointer + "/value", "grid-decimals", List.of()));
            return 0;
        }
    }

    double number(Figure figure, String pointer) {
        return isMissing(figure, pointer) ? 0 : figure.value().doubleValue();
    }

    private boolean isMissing(Figure figure, String pointer) {
        if (figure != null && figure.value() != null) {
            return false;
        }
        missing(figure == null ? pointer : pointer + "/value");
        return true;
    }
}

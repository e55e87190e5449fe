package org.arobase.label.scoring;

import java.util.List;

/** A grid that cannot score, with every fault that was found. */
public class InvalidGrid extends RuntimeException {

    private final transient List<Fault> faults;

    public InvalidGrid(List<Fault> faults) {
        super("a grid breaks " + faults.size() + " rules, first: " + faults.getFirst(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}

package org.arobase.collectivities.search;

/** Numbers that were met: as large as they are many, however many there might be. */
final class Seen {
    /** One more than each number, 0 where there is none. */
    private int[] slots = new int[64];

    private int size;

    /** Whether it was not there yet. */
    boolean add(int number) {
        if (size * 2 == slots.length) {
            grow();
        }
        var slot = slot(number + 1);
        if (slots[slot] != 0) {
            return false;
        }
        slots[slot] = number + 1;
        size++;
        return true;
    }

    /** Where it is, or would be. */
    private int slot(int value) {
        var slot = value * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != value) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        var before = slots;
        slots = new int[before.length * 2];
        for (var value : before) {
            if (value != 0) {
                slots[slot(value)] = value;
            }
        }
    }
}

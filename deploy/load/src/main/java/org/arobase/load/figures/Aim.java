package org.arobase.load.figures;

import java.util.Locale;

/** What a ratio should come to. */
public sealed interface Aim {

    boolean isMetBy(double ratio);

    record AtLeast(double ratio) implements Aim {
        @Override
        public boolean isMetBy(double measured) {
            return measured >= ratio;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, ">= %.2f", ratio);
        }
    }

    record AtMost(double ratio) implements Aim {
        @Override
        public boolean isMetBy(double measured) {
            return measured <= ratio;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "<= %.2f", ratio);
        }
    }

    /** Nothing is promised: the ratio explains another one. */
    record None() implements Aim {
        @Override
        public boolean isMetBy(double measured) {
            return true;
        }

        @Override
        public String toString() {
            return "";
        }
    }
}

package org.arobase.label.scoring;

import java.util.List;

/**
 * Why a criterion has its points.
 *
 * @param of what it rests on: services, actions, a criterion, a rule
 * @param value a count, or millionths where the code says so
 * @param bound what the value is held against
 */
public record Reason(Code code, List<String> of, long value, long bound) {

    public enum Code {
        /** Declared so on the criterion named; value and bound are nothing. */
        DECLARED_DONE,
        DECLARED_PLANNED,
        DECLARED_NOT_DONE,
        /** The share done, in millionths. */
        DECLARED_DETAILED,
        DECLARED_NOT_APPLICABLE,
        NOTHING_DECLARED,
        /** Services, how many, and the target. */
        COVERED,
        /** Actions, and how many. */
        ACTIONS,
        /** Actions, their mean completeness in millionths of a per cent, and how many are taken. */
        BEST_RECORDS,
        /** The name of an indicator, its value in millionths, and the share it brings in millionths. */
        INDICATOR,
        INDICATOR_MISSING,
        /** The rule, and the share it gives in millionths. */
        FORMULA,
        /** The rule that says it does not apply. */
        DOES_NOT_APPLY,
        NO_CHILD_APPLIES,
        PARENT_DOES_NOT_APPLY,
        /** The rule, and its factor in millionths. */
        REDUCED,
        /** Points taken over, in millionths, from the criteria named. */
        RECEIVED,
        /** The criterion that caps, its share in millionths of a per cent, and the points taken away in millionths. */
        CAPPED,
        /** The rule that could not be computed on these facts, and so changes nothing or brings nothing. */
        RULE_FAILED,
        /** Of a level: the total and the total it begins at, in millionths. */
        TOTAL_BELOW,
        /** The criterion, its share and the share needed, in millionths of a per cent. */
        SHARE_BELOW,
        SHARE_NOT_ABOVE,
        /** The family, how many of it have points, and how many must. */
        TOO_FEW,
        /** The rule of a level. */
        RULE_NOT_MET
    }

    static Reason of(Code code, String of) {
        return new Reason(code, List.of(of), 0, 0);
    }

    static Reason of(Code code, String of, long value) {
        return new Reason(code, List.of(of), value, 0);
    }
}

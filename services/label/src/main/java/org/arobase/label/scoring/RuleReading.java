package org.arobase.label.scoring;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.Expression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a rule looks at and how many steps it takes at most, read from its text alone. */
final class RuleReading {

    static final String SHARE = "share";
    static final String CONSTANTS = "constants";
    static final String ANSWERS = "answers";

    /** A rule of one screen takes some hundreds. */
    static final int MOST_STEPS = 20_000;

    /** No list that a rule is given is longer. */
    private static final long LONGEST_LIST = 100;

    private static final Set<String> MAPS = Set.of(SHARE, CONSTANTS, ANSWERS);

    private final Map<String, Set<String>> keys = new HashMap<>();
    private String openMap;
    private long steps;

    static RuleReading of(CelExpr rule) {
        var reading = new RuleReading();
        reading.steps = reading.steps(rule);
        return reading;
    }

    long steps() {
        return steps;
    }

    Set<String> keys(String map) {
        return keys.getOrDefault(map, Set.of());
    }

    /** A map that is used other than by a key written down: nobody could tell what the rule depends on. */
    Optional<String> openMap() {
        return Optional.ofNullable(openMap);
    }

    private long steps(CelExpr part) {
        return switch (part.getKind()) {
            case IDENT -> ident(part);
            case SELECT -> select(part);
            case CALL -> call(part.call());
            case LIST -> 1 + sum(elements(part));
            case MAP -> LONGEST_LIST;
            case COMPREHENSION -> comprehension(part);
            case CONSTANT, NOT_SET, STRUCT -> 1;
        };
    }

    private long ident(CelExpr part) {
        openMap = MAPS.contains(part.ident().name()) ? part.ident().name() : openMap;
        return 1;
    }

    private long select(CelExpr part) {
        Expression.Select<CelExpr> select = part.select();
        return known(select.operand(), select.field()) ? 1 : 1 + steps(select.operand());
    }

    private long call(Expression.Call<CelExpr> call) {
        var arguments = call.args();
        if (call.function().equals("_[_]") && arguments.get(1).getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
            var key = arguments.get(1).constant();
            if (key.getKind() == CelConstant.Kind.STRING_VALUE && known(arguments.get(0), key.stringValue())) {
                return 1;
            }
        }
        var own = call.function().equals("matches") ? LONGEST_LIST : 1;
        return own + sum(arguments) + call.target().map(this::steps).orElse(0L);
    }

    private boolean known(CelExpr map, String key) {
        if (map.getKind() != CelExpr.ExprKind.Kind.IDENT
                || !MAPS.contains(map.ident().name())) {
            return false;
        }
        keys.computeIfAbsent(map.ident().name(), name -> new HashSet<>()).add(key);
        return true;
    }

    private long comprehension(CelExpr part) {
        Expression.Comprehension<CelExpr> loop = part.comprehension();
        var once = steps(loop.loopCondition()) + steps(loop.loopStep());
        return steps(loop.iterRange())
                + steps(loop.accuInit())
                + steps(loop.result())
                + Math.min(MOST_STEPS + 1L, length(loop.iterRange()) * once);
    }

    private static long length(CelExpr list) {
        return switch (list.getKind()) {
            case LIST -> elements(list).size();
            case COMPREHENSION -> length(((Expression.Comprehension<CelExpr>) list.comprehension()).iterRange());
            case CALL ->
                1
                        + ((Expression.Call<CelExpr>) list.call())
                                .args().stream().mapToLong(RuleReading::length).sum();
            case CONSTANT -> 1;
            default -> LONGEST_LIST;
        };
    }

    private static List<CelExpr> elements(CelExpr list) {
        return ((Expression.List<CelExpr>) list.list()).elements();
    }

    private long sum(List<CelExpr> parts) {
        return parts.stream().mapToLong(this::steps).sum();
    }
}

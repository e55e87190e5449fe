package org.arobase.label.scoring;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Makes rules ready: what they say is checked against what there is, so that no score meets a bad one. */
final class Rules {

    /** What a rule gives. */
    enum Gives {
        YES_OR_NO(Set.of(SimpleType.BOOL)),
        NUMBER(Set.of(SimpleType.DOUBLE, SimpleType.INT));

        private final Set<CelType> types;

        Gives(Set<CelType> types) {
            this.types = types;
        }
    }

    private static final int LONGEST = 1_000;
    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(32)
            .maxRegexProgramSize(500)
            .comprehensionMaxIterations(RuleReading.MOST_STEPS)
            .enableHeterogeneousNumericComparisons(true)
            .build();
    private static final Cel OF_PROFILE = profile().build();
    private static final Cel OF_SCORES = scores().build();
    private static final Cel OF_RESULTS = scores().addVar("total", SimpleType.DOUBLE)
            .addVar("level", SimpleType.INT)
            .build();

    private final Grid grid;
    private final Set<String> criteria;
    private final List<Fault> faults;

    Rules(Grid grid, Set<String> criteria, List<Fault> faults) {
        this.grid = grid;
        this.criteria = criteria;
        this.faults = faults;
    }

    private static CelBuilder profile() {
        return CelFactory.standardCelBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(ofNumbers("lowest"), ofNumbers("highest"))
                .addFunctionBindings(
                        CelFunctionBinding.from(
                                "lowest_of",
                                List.class,
                                all -> numbers(all).min().orElse(Double.NaN)),
                        CelFunctionBinding.from(
                                "highest_of",
                                List.class,
                                all -> numbers(all).max().orElse(Double.NaN)))
                .addVar("kind", SimpleType.STRING)
                .addVar("nature", SimpleType.STRING)
                .addVar("category", SimpleType.STRING)
                .addVar("population", SimpleType.INT)
                .addVar("populationKnown", SimpleType.BOOL)
                .addVar("stratum", SimpleType.INT)
                .addVar("awardYears", ListType.create(SimpleType.INT))
                .addVar("awardLevels", ListType.create(SimpleType.INT))
                .addVar(RuleReading.ANSWERS, MapType.create(SimpleType.STRING, SimpleType.STRING))
                .addVar(RuleReading.CONSTANTS, MapType.create(SimpleType.STRING, SimpleType.DOUBLE));
    }

    private static CelFunctionDecl ofNumbers(String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                name,
                CelOverloadDecl.newGlobalOverload(name + "_of", SimpleType.DOUBLE, ListType.create(SimpleType.DOUBLE)));
    }

    private static DoubleStream numbers(List<?> numbers) {
        return numbers.stream().mapToDouble(number -> ((Number) number).doubleValue());
    }

    private static CelBuilder scores() {
        return profile().addVar(RuleReading.SHARE, MapType.create(SimpleType.STRING, SimpleType.DOUBLE));
    }

    /**
     * What applies cannot look at scores: they rest on it. Null for no rule, and for one with a fault.
     */
    Rule ofApplying(String text, String pointer) {
        return text == null ? null : compile(OF_PROFILE, text, Gives.YES_OR_NO, pointer);
    }

    Rule ofNumber(String text, String pointer) {
        return text == null ? null : compile(OF_SCORES, text, Gives.NUMBER, pointer);
    }

    /** A rule about the whole result may look at total and level besides. */
    Rule ofResult(String text, String pointer) {
        return text == null ? null : compile(OF_RESULTS, text, Gives.YES_OR_NO, pointer);
    }

    private Rule compile(Cel language, String text, Gives gives, String pointer) {
        try {
            var tree = language.compile(text).getAst();
            var reading = RuleReading.of(tree.getExpr());
            var wrong = faultOf(tree, gives, reading, pointer);
            if (wrong == null) {
                return new Rule(text, language.createProgram(tree), reading.keys(RuleReading.SHARE));
            }
            faults.add(wrong);
        } catch (CelValidationException unfit) {
            faults.add(Fault.at(pointer, "grid-rule", firstLine(unfit.getMessage())));
        } catch (CelEvaluationException unfit) {
            faults.add(Fault.at(pointer, "grid-rule", firstLine(String.valueOf(unfit.getMessage()))));
        }
        return null;
    }

    private Fault faultOf(CelAbstractSyntaxTree tree, Gives gives, RuleReading reading, String pointer) {
        if (!gives.types.contains(tree.getResultType())) {
            var wanted = gives == Gives.NUMBER ? "double" : "bool";
            return Fault.at(pointer, "grid-rule-type", tree.getResultType().name(), wanted);
        }
        if (reading.steps() > RuleReading.MOST_STEPS) {
            return Fault.at(pointer, "grid-rule-explodes", RuleReading.MOST_STEPS);
        }
        return reading.openMap()
                .map(map -> Fault.at(pointer, "grid-rule-open", map))
                .or(() -> unknown(reading, RuleReading.SHARE, criteria, pointer))
                .or(() ->
                        unknown(reading, RuleReading.CONSTANTS, grid.constants().keySet(), pointer))
                .or(() -> unknown(reading, RuleReading.ANSWERS, grid.answers(), pointer))
                .orElse(null);
    }

    private static Optional<Fault> unknown(RuleReading reading, String map, Set<String> known, String pointer) {
        return reading.keys(map).stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .findFirst()
                .map(key -> Fault.at(pointer, "grid-rule-unknown", map, key));
    }

    /** The compiler says {@code ERROR: <input>:1:5: undeclared reference…}, then shows the line. */
    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceFirst("^(evaluation error[^:]*|ERROR): <input>:", "");
    }
}

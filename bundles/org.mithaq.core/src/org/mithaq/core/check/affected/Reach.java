package org.mithaq.core.check.affected;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.Function;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Rule;

/**
 * How far from a record the checks of a codebook look, derived from the paths of their expressions. A record with its parts
 * and owners is looked at as one, so that only links lead further.
 *
 * @param links over how many links, one after another, any expression looks; at least 1, since every link is checked for
 *     its target
 * @param everywhere whether a check of one record looks at all records of the project
 * @param asked what expressions may ask of other records
 * @param askedBeside what expressions may ask of the records that stand beside one in its report
 * @param askedByProject the names that rules about the project may ask of records
 * @param all the ways along which a check may look when anything may have changed
 * @param ofValues the ways along which expressions look at values
 */
record Reach(int links, boolean everywhere, AskedNames asked, AskedBeside askedBeside, Set<String> askedByProject, Ways all,
        Ways ofValues) {

    /**
     * Ways that lead from record to record.
     *
     * @param chains links that are followed to their end: those of chains in expressions and, unless it is about values
     *     alone, those that may not lead back
     * @param only the links that count; all when it is empty
     */
    record Ways(Set<String> chains, Optional<Set<String>> only) {

        boolean lead(String link) {
            return only.isEmpty() || only.get().contains(link);
        }
    }

    /** Steps enough for all records, and few enough that some of them can be added up. */
    private static final int EVERYWHERE = 1_000_000;
    /** These functions look at nothing but their arguments; chains are links that cost no step. */
    private static final Set<Function> NEAR = EnumSet.of(Function.COUNT, Function.SUM, Function.AVERAGE, Function.LOWEST,
            Function.HIGHEST, Function.FIRST, Function.LAST, Function.DISTINCT, Function.EITHER, Function.IF,
            Function.DAYS, Function.WITHIN, Function.CONTAINS, Function.CHAIN, Function.DEPTH, Function.MATCHES,
            Function.MONTHS, Function.YEARS, Function.DAYS_AFTER, Function.MONTHS_AFTER, Function.UNION,
            Function.INTERSECT, Function.AMONG, Function.MINUS, Function.REPEATED);

    /** There is one for each codebook, which is derived when it is asked for first. */
    static Reach of(LoadedCodebook codebook) {
        return codebook.once(Reach.class, Reach::derived);
    }

    private static Reach derived(LoadedCodebook codebook) {
        Set<String> chains = new HashSet<>();
        int links = Stream.of(codebook.rules().stream().filter(rule -> !rule.isProject()).flatMap(Reach::expressions),
                features(codebook).flatMap(Reach::expressions), codebook.recordTypes().stream()
                        .map(RecordType::getDating)).flatMap(each -> each).filter(expression -> expression != null)
                .mapToInt(expression -> steps(expression, chains, new HashSet<>())).max().orElse(0);
        AskedNames asked = AskedNames.byRecords(codebook);
        chains.addAll(asked.inherited(codebook));
        Ways ofValues = new Ways(Set.copyOf(chains), Optional.of(asked.links()));
        features(codebook).filter(feature -> feature instanceof Link link && link.isAcyclic())
                .forEach(link -> chains.add(link.getName()));
        return new Reach(Math.max(1, Math.min(links, EVERYWHERE)), links >= EVERYWHERE, asked, AskedBeside.of(codebook),
                AskedNames.byProject(codebook).names(),
                new Ways(Set.copyOf(chains), Optional.empty()), ofValues);
    }

    private static Stream<Expression> expressions(Rule rule) {
        return Stream.of(rule.getCondition(), rule.getRequirement());
    }

    private static Stream<Expression> expressions(Feature feature) {
        return Stream.concat(Stream.of(feature).map(Feature::getRequiredWhen), feature.getRestrictions().stream()
                .flatMap(each -> Stream.of(each.getAllowed(), each.getCondition())));
    }

    private static Stream<Feature> features(LoadedCodebook codebook) {
        return codebook.recordTypes().stream().map(RecordType::getFeatures).flatMap(features -> features.stream())
                .flatMap(feature -> feature instanceof Role role
                        ? Stream.concat(Stream.of(role), role.getAttributes().stream()) : Stream.of(feature));
    }

    /**
     * As if every link in the expression were asked of what the one before it leads to, which is never too few.
     *
     * @param entered derived variables that lead here; one that leads to itself ends with a limit, not with a value
     */
    private static int steps(Expression expression, Set<String> chains, Set<DerivedVariable> entered) {
        int steps = step(expression, chains, entered);
        for (Iterator<EObject> inner = expression.eAllContents(); inner.hasNext();) {
            steps += inner.next() instanceof Expression part ? step(part, chains, entered) : 0;
        }
        return steps;
    }

    private static int step(Expression expression, Set<String> chains, Set<DerivedVariable> entered) {
        return switch (expression) {
            case NameReference name -> step(name.getElement(), chains, entered);
            case MemberAccess access -> step(access.getMember(), chains, entered);
            case FunctionCall call -> Function.named(call.getFunction()).map(function -> step(function, call, chains)).orElse(0);
            default -> 0;
        };
    }

    private static int step(Function function, FunctionCall call, Set<String> chains) {
        if (function == Function.CHAIN || function == Function.DEPTH) {
            call.getArguments().forEach(argument -> addLinks(argument, chains));
        }
        if (function == Function.INHERITED) {
            // the links that inherit may not lead back and are followed to their end; one more names what is dropped
            return 1;
        }
        if (function == Function.DUPLICATES) {
            return call.getArguments().stream().allMatch(Reach::isOfTheRecordAlone) ? 0 : EVERYWHERE;
        }
        return NEAR.contains(function) ? 0 : EVERYWHERE;
    }

    /** Whether it asks nothing of what a link leads to; derived variables might. */
    private static boolean isOfTheRecordAlone(Expression expression) {
        return switch (expression) {
            case NameReference name -> !(name.getElement() instanceof DerivedVariable);
            case MemberAccess access -> !(access.getMember() instanceof DerivedVariable)
                    && isOfTheRecordAlone(access.getReceiver())
                    && step(access.getReceiver(), Set.of(), Set.of()) == 0;
            default -> false;
        };
    }

    private static int step(NamedElement element, Set<String> chains, Set<DerivedVariable> entered) {
        return switch (element) {
            case Link link -> 1;
            case ReferenceVariable reference -> reference.getTargets().stream().anyMatch(RecordType.class::isInstance)
                    ? 1 : 0;
            case DerivedVariable derived when derived.getExpression() != null && entered.add(derived) -> {
                int steps = steps(derived.getExpression(), chains, entered);
                entered.remove(derived);
                yield steps;
            }
            case null, default -> 0;
        };
    }

    private static void addLinks(Expression chained, Set<String> chains) {
        switch (chained) {
            case NameReference name when name.getElement() instanceof Link link -> chains.add(link.getName());
            case MemberAccess access when access.getMember() instanceof Link link -> chains.add(link.getName());
            case null, default -> {
                // a chain of something else than a link is a mistake of the codebook
            }
        }
    }
}

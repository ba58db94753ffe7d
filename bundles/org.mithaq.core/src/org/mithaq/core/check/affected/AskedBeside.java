package org.mithaq.core.check.affected;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.codebook.expression.Function;
import org.mithaq.codebook.expression.Type;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Rule;
import org.mithaq.model.coding.CodedRecord;

/**
 * What expressions ask of the records that stand beside one in its report, when they look for duplicates there. Rather too
 * much than too little.
 *
 * @param types the names of the record types that are asked
 * @param names all names of the rules and features that do
 */
record AskedBeside(Set<String> types, Set<String> names) {

    static AskedBeside of(LoadedCodebook codebook) {
        Set<String> types = new HashSet<>();
        Set<String> names = new HashSet<>();
        Stream<Rule> rules = codebook.rules().stream().filter(rule -> !rule.isProject());
        Stream<Feature> features = codebook.recordTypes().stream().flatMap(type -> type.getFeatures().stream());
        Stream.concat(rules, features).forEach(ruleOrFeature -> {
            Search search = new Search(codebook.types());
            search.addAll(ruleOrFeature);
            if (!search.types.isEmpty()) {
                types.addAll(search.types);
                names.addAll(search.names);
            }
        });
        return new AskedBeside(Set.copyOf(types), Set.copyOf(names));
    }

    /** Whether a record at the top, or a part of it, is of a type that is asked. */
    boolean concerns(CodedRecord root) {
        return !types.isEmpty() && CodedRecords.withParts(root).anyMatch(record -> types.contains(record.getType()));
    }

    private static final class Search {

        private final ExpressionTypes typing;
        private final Set<String> types = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private final Set<DerivedVariable> entered = new HashSet<>();

        Search(ExpressionTypes typing) {
            this.typing = typing;
        }

        void addAll(EObject element) {
            add(element);
            for (Iterator<EObject> inner = element.eAllContents(); inner.hasNext();) {
                add(inner.next());
            }
        }

        private void add(EObject element) {
            switch (element) {
                case NameReference name -> add(name.getElement());
                case MemberAccess access -> add(access.getMember());
                case FunctionCall call when Function.named(call.getFunction()).equals(Optional.of(Function.DUPLICATES)) ->
                    typing.contextOf(call).map(Type::plain).filter(Type.RecordOf.class::isInstance)
                            .map(type -> ((Type.RecordOf) type).recordType().getName()).ifPresent(types::add);
                default -> {
                    // holds names, but is none
                }
            }
        }

        private void add(NamedElement named) {
            if (named != null && named.getName() != null) {
                names.add(named.getName());
            }
            if (named instanceof DerivedVariable derived && derived.getExpression() != null && entered.add(derived)) {
                addAll(derived.getExpression());
            }
        }
    }
}

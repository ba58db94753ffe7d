package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.dossier.syntax.Block;
import org.mithaq.core.dossier.syntax.Phrase;
import org.mithaq.core.dossier.syntax.Statement;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.dossier.value.Names;
import org.mithaq.core.dossier.value.Problems;
import org.mithaq.core.dossier.value.ValueReader;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** Reads the values of a record or a participation. */
final class HolderReader {

    private final Names names;
    private final DossierForm form;
    private final CitationReader citations;
    private final Problems problems;
    private final ValueReader values;

    HolderReader(Names names, DossierForm form, CitationReader citations, Problems problems) {
        this.names = names;
        this.form = form;
        this.citations = citations;
        this.problems = problems;
        this.values = new ValueReader(names, problems);
    }

    /**
     * What is known about a holder.
     *
     * @param declaration the record type or role; empty when the codebook has none
     * @param feature finds a feature of it
     */
    record Declared(Optional<? extends DocumentedElement> declaration, Function<Term, Optional<Feature>> feature) {

        static Declared unknown() {
            return new Declared(Optional.empty(), term -> Optional.empty());
        }
    }

    /**
     * Reads statements about values into a holder that is empty.
     *
     * @param earlier the holder as it is in the project, if it is
     */
    void read(List<Statement> statements, Declared declared, Optional<? extends ValueHolder> earlier, ValueHolder into) {
        Earlier before = new Earlier(earlier);
        List<Value> written = new ArrayList<>();
        Set<String> mentioned = new HashSet<>();
        into.getRetired().addAll(kept(statements, Keyword.RETIRED, earlier.map(ValueHolder::getRetired)));
        for (Statement statement : statements.stream().filter(each -> !isKept(each)).toList()) {
            Optional<Feature> feature = declared.feature().apply(statement.name());
            String variable = feature.map(Feature::getName).orElse(statement.name().text());
            mentioned.add(variable);
            for (Phrase phrase : statement.phrases()) {
                value(statement, phrase, variable, feature, declared)
                        .ifPresent(value -> written.add(complete(value, phrase, feature, before)));
            }
        }
        into.getValues().addAll(form == DossierForm.SHORT ? before.with(written, mentioned) : written);
    }

    private static boolean isKept(Statement statement) {
        return (Keyword.RETIRED.is(statement.name()) || Keyword.EARLIER.is(statement.name()))
                && statement.phrases().getFirst().terms().isEmpty();
    }

    /** Values of an older codebook: those that are written, or, in a form that leaves them out, those that are there. */
    private List<Value> kept(List<Statement> statements, Keyword keyword, Optional<? extends List<Value>> before) {
        Participation holder = CodingFactory.eINSTANCE.createParticipation();
        if (form != DossierForm.FULL) {
            before.ifPresent(values -> holder.getValues().addAll(EcoreUtil.copyAll(values)));
        }
        statements.stream().filter(HolderReader::isKept).filter(each -> keyword.is(each.name()))
                .flatMap(each -> each.phrases().stream()).flatMap(phrase -> phrase.block().stream())
                .forEach(block -> read(block.statements(), Declared.unknown(), Optional.empty(), holder));
        return List.copyOf(holder.getValues());
    }

    private Optional<Value> value(Statement statement, Phrase phrase, String variable, Optional<Feature> feature,
            Declared declared) {
        if (feature.isPresent()) {
            return values.read(feature.get(), phrase.terms(), statement.span());
        }
        if (Keyword.AS.begins(phrase.terms())) {
            return values.readExplicit(variable, phrase.terms(), statement.span());
        }
        declared.declaration().ifPresentOrElse(
                owner -> names.unknownFeature(statement.name(), owner, problems),
                () -> problems.error(statement.name().span(), "dossier.feature.noType", variable));
        return Optional.empty();
    }

    private Value complete(Value value, Phrase phrase, Optional<Feature> feature, Earlier before) {
        Optional<Value> same = form == DossierForm.FULL ? Optional.empty() : before.take(value);
        Optional<Value> kept = form == DossierForm.SHORT ? same : Optional.empty();
        WrittenAttributes attributes = new WrittenAttributes(phrase.attributes(), problems);
        attributes.mark(Marks::basis).or(() -> kept.map(Value::getBasis)).ifPresent(value::setBasis);
        attributes.mark(Marks::certainty).or(() -> kept.map(Value::getCertainty)).ifPresent(value::setCertainty);
        attributes.text(Keyword.NOTE).or(() -> kept.map(Value::getNote)).ifPresent(value::setNote);
        WrittenOrigin origin = WrittenOrigin.of(attributes, problems)
                .or(() -> same.map(old -> new WrittenOrigin(old.getOrigin(), old.getRule()))).orElse(WrittenOrigin.PERSON);
        value.setOrigin(origin.origin());
        value.setRule(origin.rule());
        attributes.finish();
        if (phrase.citations().isEmpty()) {
            kept.ifPresent(old -> value.getEvidence().addAll(EcoreUtil.copyAll(old.getEvidence())));
        } else {
            value.getEvidence().addAll(citations.read(phrase.citations(),
                    same.<List<Anchor>>map(Value::getEvidence).orElse(List.of())));
        }
        value.getEarlier().addAll(kept(phrase.block().map(Block::statements).orElse(List.of()), Keyword.EARLIER,
                same.map(Value::getEarlier)));
        phrase.block().ifPresentOrElse(block -> nested(block, value, feature, same), () -> withoutBlock(value, same));
        return value;
    }

    private void withoutBlock(Value value, Optional<Value> same) {
        if (value instanceof Participation participation && same.isPresent()) {
            Participation old = (Participation) same.get();
            participation.getRetired().addAll(EcoreUtil.copyAll(old.getRetired()));
            if (form == DossierForm.SHORT) {
                participation.getValues().addAll(EcoreUtil.copyAll(old.getValues()));
            }
        }
    }

    private void nested(Block block, Value value, Optional<Feature> feature, Optional<Value> same) {
        if (!(value instanceof Participation participation)) {
            if (block.statements().isEmpty() || !block.statements().stream().allMatch(HolderReader::isKept)) {
                problems.error(block.span(), "dossier.block.none", value.getVariable());
            }
            return;
        }
        block.citations().forEach(citation -> problems.error(citation.span(), "dossier.citation.place"));
        Declared declared = feature.filter(Role.class::isInstance).map(Role.class::cast)
                .map(role -> new Declared(Optional.of(role), term -> names.attribute(role, term)))
                .orElseGet(Declared::unknown);
        read(block.statements(), declared, same.map(Participation.class::cast), participation);
    }
}

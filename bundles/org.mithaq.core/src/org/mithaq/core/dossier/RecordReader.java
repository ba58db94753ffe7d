package org.mithaq.core.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.coding.DefaultValues;
import org.mithaq.core.dossier.HolderReader.Declared;
import org.mithaq.core.dossier.syntax.Block;
import org.mithaq.core.dossier.syntax.Citation;
import org.mithaq.core.dossier.syntax.Phrase;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.dossier.syntax.Statement;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.dossier.value.ExplicitValues;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.dossier.value.Names;
import org.mithaq.core.dossier.value.Problems;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Variable;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.Value;

/** Makes records of what is written about them. What the form leaves out is taken from the record as it is. */
final class RecordReader {

    private final Names names;
    private final DossierForm form;
    private final String coder;
    private final boolean deletes;
    private final CitationReader citations;
    private final HolderReader holders;
    private final Problems problems;
    private final List<CodedRecord> leftOut = new ArrayList<>();

    /**
     * @param coder whose records they are
     * @param deletes whether parts that are not written are to go
     */
    RecordReader(Names names, DossierForm form, String coder, boolean deletes, CitationReader citations,
            Problems problems) {
        this.names = names;
        this.form = form;
        this.coder = coder;
        this.deletes = deletes;
        this.citations = citations;
        this.holders = new HolderReader(names, form, citations, problems);
        this.problems = problems;
    }

    /** The parts that the text leaves out, of the records that were read since the last call. */
    List<CodedRecord> takeLeftOut() {
        List<CodedRecord> taken = List.copyOf(leftOut);
        leftOut.clear();
        return taken;
    }

    /**
     * A record that stands nowhere yet; without an id when it is new and none is written.
     *
     * @param typeName as it is stored
     * @param type empty when the codebook has none of this name
     * @param earlier the record as it is in the project, if it is
     */
    CodedRecord read(Phrase phrase, RecordHead head, String typeName, Optional<RecordType> type, String feature,
            Optional<CodedRecord> earlier) {
        CodedRecord record = CodingFactory.eINSTANCE.createCodedRecord();
        record.setType(typeName);
        record.setFeature(feature);
        record.setId(head.id().map(Term::text).orElse(""));
        attributes(record, phrase, head, earlier);
        Block block = phrase.block().orElse(new Block(List.of(), List.of(), phrase.span()));
        evidence(record, block, phrase, earlier);
        contents(record, block, type, earlier);
        if (type.isEmpty() && head.id().isEmpty()) {
            problems.error(phrase.span(), "dossier.id.missing", typeName);
        }
        return record;
    }

    private void attributes(CodedRecord record, Phrase phrase, RecordHead head, Optional<CodedRecord> earlier) {
        WrittenAttributes attributes = new WrittenAttributes(phrase.attributes(), problems);
        Optional<CodedRecord> kept = form == DossierForm.FULL ? Optional.empty() : earlier;
        Optional<CodedRecord> marked = form == DossierForm.SHORT ? earlier : Optional.empty();
        attributes.mark(Marks::status).or(() -> marked.map(CodedRecord::getStatus)).ifPresent(record::setStatus);
        attributes.text(Keyword.NOTE).or(head::note).or(() -> marked.map(CodedRecord::getNote)).ifPresent(record::setNote);
        record.setCoder(attributes.text(Keyword.BY).orElse(coder));
        attributes.text(Keyword.FEATURE).or(() -> kept.map(CodedRecord::getFeature)).ifPresent(record::setFeature);
        WrittenOrigin origin = WrittenOrigin.of(attributes, problems)
                .or(() -> kept.map(old -> new WrittenOrigin(old.getOrigin(), old.getRule()))).orElse(WrittenOrigin.PERSON);
        record.setOrigin(origin.origin());
        record.setRule(origin.rule());
        attributes.text(Keyword.UNDER).or(() -> kept.map(CodedRecord::getCodebookVersion))
                .ifPresent(record::setCodebookVersion);
        attributes.text(Keyword.MIGRATED).or(() -> kept.map(CodedRecord::getMigratedTo)).ifPresent(record::setMigratedTo);
        record.setCreated(time(attributes, Keyword.CREATED, phrase.span()).or(() -> kept.map(CodedRecord::getCreated)).orElse(null));
        record.setModified(time(attributes, Keyword.MODIFIED, phrase.span()).or(() -> kept.map(CodedRecord::getModified)).orElse(null));
        attributes.finish();
        String owner = earlier.map(CodedRecord::getCoder).orElse(coder);
        if (!record.getCoder().equals(owner)) {
            problems.error(phrase.span(), "dossier.coder.other", record.getCoder(), owner);
        }
    }

    private Optional<Instant> time(WrittenAttributes attributes, Keyword keyword, Span where) {
        Optional<String> written = attributes.text(keyword);
        try {
            return written.map(Instant::parse);
        } catch (DateTimeException e) {
            return problems.error(where, "dossier.time.form", written.orElseThrow());
        }
    }

    private void evidence(CodedRecord record, Block block, Phrase phrase, Optional<CodedRecord> earlier) {
        List<Citation> written = new ArrayList<>(block.citations());
        written.addAll(phrase.citations());
        List<Anchor> before = earlier.<List<Anchor>>map(CodedRecord::getEvidence).orElse(List.of());
        if (written.isEmpty() && form == DossierForm.SHORT) {
            record.getEvidence().addAll(EcoreUtil.copyAll(before));
        } else {
            record.getEvidence().addAll(citations.read(written, before));
        }
    }

    private void contents(CodedRecord record, Block block, Optional<RecordType> type, Optional<CodedRecord> earlier) {
        Declared declared = type.map(known -> new Declared(type, term -> names.feature(known, term)))
                .orElseGet(Declared::unknown);
        List<Statement> values = new ArrayList<>();
        List<Statement> parts = new ArrayList<>();
        for (Statement statement : block.statements()) {
            (isPart(statement, declared) ? parts : values).add(statement);
        }
        holders.read(values, declared, earlier, record);
        if (form == DossierForm.SHORT && earlier.isEmpty()) {
            type.ifPresent(known -> addDefaults(record, known));
        }
        parts(record, parts, declared, earlier);
    }

    private static boolean isPart(Statement statement, Declared declared) {
        List<Term> terms = statement.phrases().getFirst().terms();
        boolean block = statement.phrases().getFirst().block().isPresent();
        if (Keyword.AS.begins(terms)) {
            // behind "as" stands the type of a part or the kind of a value
            return block && terms.size() > 1 && !isKind(terms.get(1));
        }
        return declared.feature().apply(statement.name()).filter(PartFeature.class::isInstance).isPresent()
                && !(Keyword.MISSING.begins(terms) && terms.size() > 1);
    }

    private static boolean isKind(Term term) {
        return term.kind() == Term.Kind.WORD && ExplicitValues.KINDS.contains(term.text());
    }

    private static void addDefaults(CodedRecord record, RecordType type) {
        Set<String> coded = record.getValues().stream().map(Value::getVariable).collect(Collectors.toSet());
        type.getFeatures().stream().filter(Variable.class::isInstance).map(Variable.class::cast)
                .filter(variable -> !coded.contains(variable.getName()))
                .forEach(variable -> record.getValues().addAll(DefaultValues.of(variable)));
    }

    private void parts(CodedRecord record, List<Statement> statements, Declared declared, Optional<CodedRecord> earlier) {
        List<CodedRecord> left = new ArrayList<>(earlier.<List<CodedRecord>>map(CodedRecord::getParts).orElse(List.of()));
        for (Statement statement : statements) {
            Optional<Feature> feature = declared.feature().apply(statement.name());
            for (Phrase phrase : statement.phrases()) {
                part(statement, phrase, feature, left).ifPresent(record.getParts()::add);
            }
        }
        leftOut.addAll(left);
        if (!deletes) {
            record.getParts().addAll(EcoreUtil.copyAll(left));
        }
    }

    private Optional<CodedRecord> part(Statement statement, Phrase phrase, Optional<Feature> feature,
            List<CodedRecord> left) {
        RecordHead head = RecordHead.of(phrase.terms(), problems);
        Optional<RecordType> declared = feature.filter(PartFeature.class::isInstance)
                .map(part -> ((PartFeature) part).getType());
        Optional<RecordType> type = head.exact() ? head.type().flatMap(term -> names.codebook().recordType(term.text()))
                : head.type().map(term -> names.type(term, problems)).orElse(declared);
        String typeName = head.exact() ? head.type().orElseThrow().text() : type.map(RecordType::getName).orElse("");
        String name = feature.map(Feature::getName).orElse(statement.name().text());
        if (!head.exact() && declared.isPresent() && type.isPresent() && type.get() != declared.get()) {
            return problems.error(phrase.span(), "dossier.part.type", name, declared.get().getName());
        }
        Optional<CodedRecord> earlier = head.id().flatMap(id -> taken(left, id.text(), typeName));
        if (head.id().isPresent() && earlier.isEmpty() && form != DossierForm.FULL) {
            return problems.error(head.id().get().span(), "dossier.record.unknown", head.id().get().text());
        }
        return Optional.of(read(phrase, head, typeName, type, name, earlier));
    }

    private static Optional<CodedRecord> taken(List<CodedRecord> left, String id, String type) {
        Optional<CodedRecord> found = left.stream()
                .filter(part -> part.getId().equals(id) && part.getType().equals(type)).findFirst();
        found.ifPresent(part -> left.removeIf(each -> each == part));
        return found;
    }
}

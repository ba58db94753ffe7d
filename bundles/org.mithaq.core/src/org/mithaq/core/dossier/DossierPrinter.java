package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.dossier.syntax.Quoting;
import org.mithaq.core.dossier.value.ExplicitValues;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.dossier.value.Names;
import org.mithaq.core.dossier.value.ValuePrinter;
import org.mithaq.core.dossier.value.WrittenNames;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.Certainty;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.text.RawText;

/** Writes records as text. The same records are always the same text, whatever the machine. */
public final class DossierPrinter {

    private static final int WIDTH = 100;
    private final Names names;
    private final WrittenNames written;
    private final DossierForm form;
    private final ValuePrinter values;
    private final CitationPrinter citations;
    private final StringBuilder out = new StringBuilder();
    private ReportId report;

    /**
     * @param texts the raw text of a report by its id; asked for those that passages stand in
     */
    private DossierPrinter(LoadedCodebook codebook, Function<String, Optional<RawText>> texts, DossierStyle style) {
        this.names = new Names(codebook, style.labels().orElse(""));
        this.written = new WrittenNames(names, style.labels().isPresent());
        this.form = style.form();
        this.values = new ValuePrinter(written);
        this.citations = new CitationPrinter(texts, form);
    }

    /**
     * A dossier that can stand alone.
     *
     * @param texts the raw text of a report by its id; empty when it cannot be read
     */
    public static String print(List<DossierSection> sections, LoadedCodebook codebook,
            Function<String, Optional<RawText>> texts, DossierStyle style) {
        DossierPrinter printer = new DossierPrinter(codebook, texts, style);
        printer.out.append(Keyword.DOSSIER.word()).append(' ').append(style.form().word()).append('\n');
        sections.forEach(printer::section);
        return printer.out.toString();
    }

    /** One record by itself, without a word on the form and the report. */
    public static String print(CodedRecord record, ReportId report, LoadedCodebook codebook,
            Function<String, Optional<RawText>> texts, DossierStyle style) {
        DossierPrinter printer = new DossierPrinter(codebook, texts, style);
        printer.report = report;
        printer.top(record, record.getCoder());
        return printer.out.toString();
    }

    private void section(DossierSection section) {
        report = section.report();
        out.append('\n').append(Keyword.REPORT.word()).append(' ').append(Quoting.text(report.value()))
                .append(" (").append(Keyword.BY.word()).append(' ').append(Quoting.text(section.coder())).append(")\n");
        section.records().forEach(record -> {
            out.append('\n');
            top(record, section.coder());
        });
    }

    private void top(CodedRecord record, String coder) {
        Optional<RecordType> type = names.codebook().recordType(record.getType());
        if (type.isEmpty()) {
            out.append(Keyword.AS.word()).append(' ');
        }
        out.append(written.type(record.getType()));
        rest(record, type, coder, "", record.getFeature());
    }

    private void part(CodedRecord part, Optional<RecordType> ownerType, String coder, String indent) {
        Optional<Feature> feature = ownerType.flatMap(type -> names.codebook().feature(type, part.getFeature()));
        Optional<RecordType> declared = feature.filter(PartFeature.class::isInstance)
                .map(known -> ((PartFeature) known).getType());
        boolean asDeclared = declared.filter(type -> part.getType().equals(type.getName())).isPresent();
        out.append(indent).append(written.feature(part.getFeature(), feature.filter(known -> asDeclared), ownerType));
        if (!asDeclared) {
            out.append(' ').append(Keyword.AS.word()).append(' ').append(Quoting.name(part.getType(), ExplicitValues.KINDS));
        }
        rest(part, names.codebook().recordType(part.getType()), coder, indent, "");
    }

    private void rest(CodedRecord record, Optional<RecordType> type, String coder, String indent, String feature) {
        String id = record.getId();
        out.append(' ').append(RecordId.isValid(id) ? id : "^" + Quoting.text(id));
        if (!record.getNote().isEmpty()) {
            out.append(' ').append(Quoting.text(record.getNote()));
        }
        bracketed(new RecordAttributes(form).of(record, coder, feature));
        out.append(" {\n");
        String inner = indent + "\t";
        evidence(record.getEvidence(), inner);
        features(record.getValues(), type, inner);
        kept(Keyword.RETIRED, record.getRetired(), inner);
        record.getParts().forEach(part -> part(part, type, coder, inner));
        out.append(indent).append("}\n");
    }

    private void evidence(List<Anchor> anchors, String indent) {
        if (form != DossierForm.SHORT) {
            anchors.forEach(anchor -> out.append(indent).append(citations.print(anchor, report)).append('\n'));
        }
    }

    /**
     * @param owner the record type or role; empty where nothing is known about the holder
     */
    private void features(List<Value> all, Optional<? extends DocumentedElement> owner, String indent) {
        int i = 0;
        while (i < all.size()) {
            Value value = all.get(i++);
            String variable = value.getVariable();
            Optional<Feature> feature = owner.flatMap(known -> feature(known, variable));
            out.append(indent).append(written.feature(variable, feature, owner)).append(' ');
            int start = out.length();
            value(value, feature, indent);
            while (isPlain(value) && i < all.size() && isPlain(all.get(i)) && all.get(i).getVariable().equals(variable)
                    && out.length() - start < WIDTH) {
                out.append(", ");
                value(all.get(i++), feature, indent);
            }
            out.append('\n');
            if (form != DossierForm.SHORT && !value.getEvidence().isEmpty()) {
                evidence(value.getEvidence(), indent + "\t");
            }
        }
    }

    private Optional<Feature> feature(DocumentedElement owner, String name) {
        return owner instanceof Role role ? names.codebook().attribute(role, name)
                : names.codebook().feature((RecordType) owner, name);
    }

    private void value(Value value, Optional<Feature> feature, String indent) {
        out.append(values.print(feature, value));
        bracketed(attributes(value));
        if (hasBlock(value)) {
            out.append(" {\n");
            if (value instanceof Participation participation) {
                features(participation.getValues(), feature.filter(Role.class::isInstance), indent + "\t");
                kept(Keyword.RETIRED, participation.getRetired(), indent + "\t");
            }
            kept(Keyword.EARLIER, value.getEarlier(), indent + "\t");
            out.append(indent).append('}');
        }
    }

    private boolean hasBlock(Value value) {
        boolean kept = !value.getEarlier().isEmpty()
                || value instanceof Participation participation && !participation.getRetired().isEmpty();
        return form == DossierForm.FULL && kept
                || value instanceof Participation participation && !participation.getValues().isEmpty();
    }

    /** Values of an older codebook, with their kinds. */
    private void kept(Keyword keyword, List<Value> values, String indent) {
        if (form == DossierForm.FULL && !values.isEmpty()) {
            out.append(indent).append(keyword.word()).append(" {\n");
            features(values, Optional.empty(), indent + "\t");
            out.append(indent).append("}\n");
        }
    }

    private boolean isPlain(Value value) {
        return attributes(value).isEmpty() && (form == DossierForm.SHORT || value.getEvidence().isEmpty())
                && !hasBlock(value);
    }

    private List<String> attributes(Value value) {
        List<String> attributes = new ArrayList<>();
        if (value.getBasis() != Basis.STATED) {
            attributes.add(value.getBasis().getLiteral());
        }
        if (value.getCertainty() != Certainty.CERTAIN) {
            attributes.add(value.getCertainty().getLiteral());
        }
        if (!value.getNote().isEmpty()) {
            attributes.add(Keyword.NOTE.word() + " " + Quoting.text(value.getNote()));
        }
        if (form == DossierForm.FULL) {
            RecordAttributes.origin(value.getOrigin(), value.getRule()).ifPresent(attributes::add);
        }
        return attributes;
    }

    private void bracketed(List<String> attributes) {
        if (!attributes.isEmpty()) {
            out.append(" (").append(String.join(", ", attributes)).append(')');
        }
    }
}

package org.mithaq.core.dossier.assist;

import java.util.Optional;
import org.mithaq.core.dossier.syntax.Block;
import org.mithaq.core.dossier.syntax.DossierParser;
import org.mithaq.core.dossier.syntax.Phrase;
import org.mithaq.core.dossier.syntax.Statement;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.dossier.value.Names;
import org.mithaq.core.dossier.value.Problems;
import org.mithaq.core.dossier.value.ValueReader;
import org.mithaq.core.id.RecordId;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/**
 * The record that a place of a text is in, as far as it is written there: its values and parts, without passages and
 * marks. What is broken is left out.
 */
final class WrittenRecord {

    private final String text;
    private final int offset;
    private final Names names;
    private final ValueReader values;
    private ValueHolder holder = CodingFactory.eINSTANCE.createCodedRecord();

    private WrittenRecord(String text, int offset, Names names) {
        this.text = text;
        this.offset = offset;
        this.names = names;
        this.values = new ValueReader(names, new Problems());
    }

    /**
     * The record, part or participation whose block a place is in; an empty record where it is in none.
     *
     * @param offset in UTF-16 units of the text
     * @param coder whose record it is to be
     */
    static ValueHolder holderAt(String text, int offset, Names names, String coder) {
        WrittenRecord written = new WrittenRecord(text, offset, names);
        Coding coding = CodingFactory.eINSTANCE.createCoding();
        coding.setCoder(coder);
        DossierParser.parse(text).statements().stream().filter(statement -> statement.span().start() < offset)
                .reduce((first, second) -> second).ifPresent(last -> written.read(last, coding));
        return written.holder;
    }

    private void read(Statement statement, Coding into) {
        names.type(statement.name(), new Problems()).ifPresent(type -> statement.phrases()
                .forEach(phrase -> into.getRecords().add(record(type, "", phrase, into.getCoder()))));
    }

    private CodedRecord record(RecordType type, String feature, Phrase phrase, String coder) {
        CodedRecord record = CodingFactory.eINSTANCE.createCodedRecord();
        record.setType(type.getName());
        record.setFeature(feature);
        record.setCoder(coder);
        phrase.terms().stream().map(Term::text).filter(RecordId::isValid).findFirst().ifPresent(record::setId);
        phrase.block().ifPresent(block -> {
            enter(block, record);
            block.statements().forEach(statement -> names.feature(type, statement.name())
                    .ifPresent(found -> statement.phrases().forEach(each -> add(found, each, record))));
        });
        return record;
    }

    private void add(Feature feature, Phrase phrase, CodedRecord record) {
        if (feature instanceof PartFeature part) {
            record.getParts().add(record(part.getType(), part.getName(), phrase, record.getCoder()));
        } else {
            value(feature, phrase, record);
        }
    }

    private void value(Feature feature, Phrase phrase, ValueHolder into) {
        Optional<Value> value = values.read(feature, phrase.terms(), phrase.span());
        value.ifPresent(into.getValues()::add);
        if (feature instanceof Role role && value.orElse(null) instanceof Participation participation) {
            phrase.block().ifPresent(block -> {
                enter(block, participation);
                block.statements().forEach(statement -> names.attribute(role, statement.name())
                        .ifPresent(found -> statement.phrases().forEach(each -> value(found, each, participation))));
            });
        }
    }

    /** Blocks are entered from the outside in, so that the last one that the place is in is the innermost. */
    private void enter(Block block, ValueHolder of) {
        int end = block.span().end();
        boolean closed = text.charAt(end - 1) == '}';
        if (block.span().start() < offset && (offset < end || !closed)) {
            holder = of;
        }
    }
}

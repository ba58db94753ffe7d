package org.mithaq.core.index;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BitUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.mithaq.core.index.DocumentForm.Kind;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.Certainty;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordStatus;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Segment;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;

/** Reads what {@link RecordEncoder} wrote. */
final class RecordDecoder {

    private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;

    private final ByteArrayDataInput in;
    private final byte[] bytes;
    private final String[] names;

    /** @param start where the record begins */
    RecordDecoder(byte[] bytes, int start, String[] names) {
        this.bytes = bytes;
        this.in = new ByteArrayDataInput(bytes, start, bytes.length - start);
        this.names = names;
    }

    CodedRecord record() {
        CodedRecord record = FACTORY.createCodedRecord();
        record.setId(text());
        record.setType(name());
        record.setFeature(name());
        record.setCoder(name());
        record.setStatus(RecordStatus.get(number()));
        record.setOrigin(Origin.get(number()));
        record.setCodebookVersion(name());
        record.setMigratedTo(name());
        record.setCreated(moment());
        record.setModified(moment());
        record.setRule(name());
        record.setNote(text());
        values(record::getValues);
        values(record::getRetired);
        anchors(record::getEvidence);
        for (int parts = number(); parts > 0; parts--) {
            add(record.getParts(), record());
        }
        return record;
    }

    /** What was just made is in no list yet: nothing has to be looked for. */
    static <T> void add(List<T> list, T made) {
        ((InternalEList<T>) list).addUnique(made);
    }

    /** Asks for the list only when there is something to put into it, since lists are made when they are asked for. */
    private void values(Supplier<List<Value>> into) {
        for (int values = number(); values > 0; values--) {
            add(into.get(), value());
        }
    }

    private Value value() {
        Value value = empty(Kind.at(number()));
        value.setVariable(name());
        int basis = number();
        value.setBasis(Basis.get(basis & 3));
        value.setCertainty(Certainty.get(basis >> 2 & 3));
        value.setOrigin(Origin.get(basis >> 4));
        value.setRule(name());
        value.setNote(text());
        content(value);
        anchors(value::getEvidence);
        values(value::getEarlier);
        return value;
    }

    private static Value empty(Kind kind) {
        return switch (kind) {
            case TEXT -> FACTORY.createTextValue();
            case YES_NO -> FACTORY.createBooleanValue();
            case NUMBER -> FACTORY.createNumberValue();
            case QUANTITY -> FACTORY.createQuantityValue();
            case DATE -> FACTORY.createDateValue();
            case CATEGORY -> FACTORY.createCategoryValue();
            case POSITION -> FACTORY.createPositionValue();
            case ENTRY -> FACTORY.createEntryValue();
            case PARTICIPATION -> FACTORY.createParticipation();
            case RECORD -> FACTORY.createRecordValue();
            case MISSING -> FACTORY.createMissingValue();
        };
    }

    private void content(Value value) {
        switch (value) {
            case TextValue text -> text.setText(text());
            case BooleanValue yesNo -> yesNo.setValue(flag());
            case NumberValue number -> number.setValue(decimal());
            case QuantityValue quantity -> quantity(quantity);
            case DateValue date -> date(date);
            case CategoryValue category -> category.setCategory(name());
            case PositionValue position -> position.setCode(name());
            case Participation participation -> {
                entry(participation);
                values(participation::getValues);
                values(participation::getRetired);
            }
            case EntryValue entry -> entry(entry);
            case RecordValue record -> record.setRecord(text());
            case MissingValue missing -> missing.setReason(name());
            default -> throw new IllegalArgumentException("No kind of value: " + value.eClass().getName());
        }
    }

    private void entry(EntryValue entry) {
        entry.setRegistry(name());
        entry.setEntry(name());
    }

    private void quantity(QuantityValue quantity) {
        quantity.setMin(decimal());
        quantity.setMax(decimal());
        quantity.setApproximate(flag());
        quantity.setUnit(name());
        quantity.setText(text());
    }

    private void date(DateValue date) {
        date.setEdtf(text());
        date.setQualifier(name());
        for (int alternatives = number(); alternatives > 0; alternatives--) {
            date.getAlternatives().add(text());
        }
        date.setText(text());
    }

    private void anchors(Supplier<List<Anchor>> into) {
        for (int anchors = number(); anchors > 0; anchors--) {
            Anchor anchor = FACTORY.createAnchor();
            anchor.setReport(name());
            anchor.setQuote(text());
            anchor.setRule(name());
            for (int segments = number(); segments > 0; segments--) {
                Segment segment = FACTORY.createSegment();
                segment.setStart((int) signed());
                segment.setEnd((int) signed());
                add(anchor.getSegments(), segment);
            }
            add(into.get(), anchor);
        }
    }

    private Instant moment() {
        return number() == DocumentForm.NO_MOMENT ? null : Instant.ofEpochSecond(signed(), number());
    }

    private BigDecimal decimal() {
        return switch (number()) {
            case DocumentForm.NO_NUMBER -> null;
            case DocumentForm.WHOLE_NUMBER -> BigDecimal.valueOf(signed());
            default -> new BigDecimal(text());
        };
    }

    private boolean flag() {
        return number() != 0;
    }

    private int number() {
        return in.readVInt();
    }

    private long signed() {
        return BitUtil.zigZagDecode(in.readVLong());
    }

    private String name() {
        return names[in.readVInt()];
    }

    /** Without the copy that the library's own way makes. */
    private String text() {
        int length = in.readVInt();
        if (length == 0) {
            return "";
        }
        int start = in.getPosition();
        in.skipBytes(length);
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }
}

package org.mithaq.core.index;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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

    private final EncodedInput in;
    private final String[] names;

    /** @param start where the record begins */
    RecordDecoder(byte[] bytes, int start, String[] names) {
        this.in = new EncodedInput(bytes, start);
        this.names = names;
    }

    /** Lists are asked for only when there is something to put into them, since they are made when they are asked for. */
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
        for (int values = number(); values > 0; values--) {
            add(record.getValues(), value());
        }
        for (int retired = number(); retired > 0; retired--) {
            add(record.getRetired(), value());
        }
        for (int anchors = number(); anchors > 0; anchors--) {
            add(record.getEvidence(), anchor());
        }
        for (int parts = number(); parts > 0; parts--) {
            add(record.getParts(), record());
        }
        return record;
    }

    /** What was just made is in no list yet: nothing has to be looked for. */
    static <T> void add(List<T> list, T made) {
        ((InternalEList<T>) list).addUnique(made);
    }

    private Value value() {
        Kind kind = Kind.at(number());
        Value value = empty(kind);
        value.setVariable(name());
        int basis = number();
        value.setBasis(Basis.get(basis & 3));
        value.setCertainty(Certainty.get(basis >> 2 & 3));
        value.setOrigin(Origin.get(basis >> 4));
        value.setRule(name());
        value.setNote(text());
        content(kind, value);
        for (int anchors = number(); anchors > 0; anchors--) {
            add(value.getEvidence(), anchor());
        }
        for (int earlier = number(); earlier > 0; earlier--) {
            add(value.getEarlier(), value());
        }
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

    /** By its kind, since asking for one class after another takes longer than reading. */
    private void content(Kind kind, Value value) {
        switch (kind) {
            case TEXT -> ((TextValue) value).setText(text());
            case YES_NO -> ((BooleanValue) value).setValue(flag());
            case NUMBER -> ((NumberValue) value).setValue(decimal());
            case QUANTITY -> quantity((QuantityValue) value);
            case DATE -> date((DateValue) value);
            case CATEGORY -> ((CategoryValue) value).setCategory(name());
            case POSITION -> ((PositionValue) value).setCode(name());
            case PARTICIPATION -> participation((Participation) value);
            case ENTRY -> entry((EntryValue) value);
            case RECORD -> ((RecordValue) value).setRecord(text());
            case MISSING -> ((MissingValue) value).setReason(name());
        }
    }

    private void participation(Participation participation) {
        entry(participation);
        for (int values = number(); values > 0; values--) {
            add(participation.getValues(), value());
        }
        for (int retired = number(); retired > 0; retired--) {
            add(participation.getRetired(), value());
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

    private Anchor anchor() {
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
        return anchor;
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
        return in.number();
    }

    private long signed() {
        return in.signed();
    }

    private String name() {
        return names[in.number()];
    }

    private String text() {
        return in.text();
    }
}

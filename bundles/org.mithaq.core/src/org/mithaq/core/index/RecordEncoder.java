package org.mithaq.core.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BitUtil;
import org.mithaq.core.index.DocumentForm.Kind;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Segment;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;

/** Writes records, all but what no rule and no table can ask for: the surroundings of quotes. {@link RecordDecoder} reads it. */
final class RecordEncoder {

    /** A sign takes one bit more, and negative numbers of variable length cannot be written. */
    private static final int MOST_BITS = 62;

    private final ByteBuffersDataOutput out;
    private final NameTable names;
    private ContentHash hash = new ContentHash();

    RecordEncoder(ByteBuffersDataOutput out, NameTable names) {
        this.out = out;
        this.names = names;
    }

    /** @return the hash of what was written */
    long write(CodedRecord root) throws IOException {
        hash = new ContentHash();
        record(root);
        return hash.value();
    }

    private void record(CodedRecord record) throws IOException {
        text(record.getId());
        name(record.getType());
        name(record.getFeature());
        name(record.getCoder());
        number(record.getStatus().getValue());
        number(record.getOrigin().getValue());
        name(record.getCodebookVersion());
        name(record.getMigratedTo());
        moment(record.getCreated());
        moment(record.getModified());
        name(record.getRule());
        text(record.getNote());
        values(record.getValues());
        values(record.getRetired());
        anchors(record.getEvidence());
        number(record.getParts().size());
        for (CodedRecord part : record.getParts()) {
            record(part);
        }
    }

    private void values(List<Value> values) throws IOException {
        number(values.size());
        for (Value value : values) {
            value(value);
        }
    }

    private void value(Value value) throws IOException {
        Kind kind = kind(value);
        number(kind.ordinal());
        name(value.getVariable());
        number(value.getBasis().getValue() + 4 * value.getCertainty().getValue() + 16 * value.getOrigin().getValue());
        name(value.getRule());
        text(value.getNote());
        content(value);
        anchors(value.getEvidence());
        values(value.getEarlier());
    }

    private static Kind kind(Value value) {
        return switch (value) {
            case TextValue text -> Kind.TEXT;
            case BooleanValue yesNo -> Kind.YES_NO;
            case NumberValue number -> Kind.NUMBER;
            case QuantityValue quantity -> Kind.QUANTITY;
            case DateValue date -> Kind.DATE;
            case CategoryValue category -> Kind.CATEGORY;
            case PositionValue position -> Kind.POSITION;
            case Participation participation -> Kind.PARTICIPATION;
            case EntryValue entry -> Kind.ENTRY;
            case RecordValue record -> Kind.RECORD;
            case MissingValue missing -> Kind.MISSING;
            default -> throw new IllegalArgumentException("No kind of value: " + value.eClass().getName());
        };
    }

    private void content(Value value) throws IOException {
        switch (value) {
            case TextValue text -> text(text.getText());
            case BooleanValue yesNo -> flag(yesNo.isValue());
            case NumberValue number -> decimal(number.getValue());
            case QuantityValue quantity -> quantity(quantity);
            case DateValue date -> date(date);
            case CategoryValue category -> name(category.getCategory());
            case PositionValue position -> name(position.getCode());
            case Participation participation -> {
                entry(participation);
                values(participation.getValues());
                values(participation.getRetired());
            }
            case EntryValue entry -> entry(entry);
            case RecordValue record -> text(record.getRecord());
            case MissingValue missing -> name(missing.getReason());
            default -> throw new IllegalArgumentException("No kind of value: " + value.eClass().getName());
        }
    }

    private void entry(EntryValue entry) throws IOException {
        name(entry.getRegistry());
        name(entry.getEntry());
    }

    private void quantity(QuantityValue quantity) throws IOException {
        decimal(quantity.getMin());
        decimal(quantity.getMax());
        flag(quantity.isApproximate());
        name(quantity.getUnit());
        text(quantity.getText());
    }

    private void date(DateValue date) throws IOException {
        text(date.getEdtf());
        name(date.getQualifier());
        number(date.getAlternatives().size());
        for (String alternative : date.getAlternatives()) {
            text(alternative);
        }
        text(date.getText());
    }

    private void anchors(List<Anchor> anchors) throws IOException {
        number(anchors.size());
        for (Anchor anchor : anchors) {
            name(anchor.getReport());
            text(anchor.getQuote());
            name(anchor.getRule());
            number(anchor.getSegments().size());
            for (Segment segment : anchor.getSegments()) {
                signed(segment.getStart());
                signed(segment.getEnd());
            }
        }
    }

    private void moment(Instant moment) throws IOException {
        number(moment == null ? DocumentForm.NO_MOMENT : DocumentForm.MOMENT);
        if (moment != null) {
            signed(moment.getEpochSecond());
            number(moment.getNano());
        }
    }

    private void decimal(BigDecimal number) throws IOException {
        if (number == null) {
            number(DocumentForm.NO_NUMBER);
        } else if (number.scale() == 0 && number.unscaledValue().bitLength() <= MOST_BITS) {
            number(DocumentForm.WHOLE_NUMBER);
            signed(number.longValueExact());
        } else {
            number(DocumentForm.DECIMAL_NUMBER);
            text(number.toString());
        }
    }

    private void flag(boolean flag) throws IOException {
        number(flag ? 1 : 0);
    }

    private void number(int number) throws IOException {
        hash.add(number);
        out.writeVInt(number);
    }

    private void signed(long number) throws IOException {
        hash.add(number);
        out.writeVLong(BitUtil.zigZagEncode(number));
    }

    private void name(String name) throws IOException {
        hash.add(name);
        out.writeVInt(names.placeOf(name));
    }

    private void text(String text) throws IOException {
        hash.add(text);
        EncodedText.write(text, out);
    }
}

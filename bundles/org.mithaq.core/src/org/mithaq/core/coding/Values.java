package org.mithaq.core.coding;

import java.math.BigDecimal;
import java.util.Optional;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;

/**
 * Makes typed values. The first parameter is always the name of the variable, role or link. A new value is stated,
 * certain and written by a person.
 */
public final class Values {

    private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;

    private Values() {
    }

    public static TextValue text(String variable, String text) {
        TextValue value = named(FACTORY.createTextValue(), variable);
        value.setText(text);
        return value;
    }

    public static BooleanValue yesNo(String variable, boolean yes) {
        BooleanValue value = named(FACTORY.createBooleanValue(), variable);
        value.setValue(yes);
        return value;
    }

    public static NumberValue number(String variable, BigDecimal number) {
        NumberValue value = named(FACTORY.createNumberValue(), variable);
        value.setValue(number);
        return value;
    }

    /**
     * @param min the lower bound; empty when open
     * @param max the upper bound; empty when open
     * @param unit the id of the unit; empty text when there is none
     * @param text the words of the report
     */
    public static QuantityValue quantity(String variable, Optional<BigDecimal> min, Optional<BigDecimal> max,
            boolean approximate, String unit, String text) {
        QuantityValue value = named(FACTORY.createQuantityValue(), variable);
        value.setMin(min.orElse(null));
        value.setMax(max.orElse(null));
        value.setApproximate(approximate);
        value.setUnit(unit);
        value.setText(text);
        return value;
    }

    /** A count that is exact and has no unit. */
    public static QuantityValue quantity(String variable, BigDecimal exact) {
        return quantity(variable, Optional.of(exact), Optional.of(exact), false, "", "");
    }

    /**
     * @param edtf the date in EDTF
     * @param qualifier early, mid, late, before or after; empty when there is none
     * @param text the words of the report
     */
    public static DateValue date(String variable, String edtf, String qualifier, String text) {
        DateValue value = named(FACTORY.createDateValue(), variable);
        value.setEdtf(edtf);
        value.setQualifier(qualifier);
        value.setText(text);
        return value;
    }

    /** A date without a qualifier and without words of a report. */
    public static DateValue date(String variable, String edtf) {
        return date(variable, edtf, "", "");
    }

    public static CategoryValue category(String variable, String category) {
        CategoryValue value = named(FACTORY.createCategoryValue(), variable);
        value.setCategory(category);
        return value;
    }

    /** A point of a scale or a code off it. */
    public static PositionValue position(String variable, String code) {
        PositionValue value = named(FACTORY.createPositionValue(), variable);
        value.setCode(code);
        return value;
    }

    public static EntryValue entry(String variable, String registry, String entry) {
        EntryValue value = named(FACTORY.createEntryValue(), variable);
        value.setRegistry(registry);
        value.setEntry(entry);
        return value;
    }

    /** An actor in a role. */
    public static Participation participation(String role, String registry, String entry) {
        Participation value = named(FACTORY.createParticipation(), role);
        value.setRegistry(registry);
        value.setEntry(entry);
        return value;
    }

    /** A link or reference to another record of the same coder. */
    public static RecordValue record(String variable, String recordId) {
        RecordValue value = named(FACTORY.createRecordValue(), variable);
        value.setRecord(recordId);
        return value;
    }

    /** The coder looked and there is no value. */
    public static MissingValue missing(String variable, String reason) {
        MissingValue value = named(FACTORY.createMissingValue(), variable);
        value.setReason(reason);
        return value;
    }

    private static <T extends Value> T named(T value, String variable) {
        value.setVariable(variable);
        return value;
    }
}

package org.mithaq.core.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.coding.Values;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.codebook.BooleanVariable;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.DateVariable;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NumberVariable;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.TextVariable;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.Certainty;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.Evidenced;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.RecordStatus;
import org.mithaq.model.coding.Segment;
import org.mithaq.model.coding.Value;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/** Makes up records, most of which fit a codebook, while some hold what no codebook allows. */
final class RandomRecords {

    private static final List<String> TEXTS = List.of("", "title", "نص فيه \"اقتباس\"", "two\nlines", "a\\b", "tab\there",
            "\u202Eturned\u202C", "// no comment", "{ not a block }", "٣ قرى، ومدينة؛", "😀 astral", "^", "@", "zero\u200Cwidth",
            "cr\rlf", " blank ends ", "as missing", "\uFEFF", "x\u2028y");
    private static final List<String> DATES = List.of("2013-12-17", "2015-11", "2015", "2016-22", "199X", "2013/2018",
            "no date", "2013-02-30", "");
    private static final List<String> QUALIFIERS = List.of("", "", "mid", "late", "before", "unheard");
    private static final List<String> NUMBERS = List.of("0", "12", "-3.50", "1E+3", "1000000000000000000000000000000000000000000",
            "0.00");

    private final Random random;
    private final LoadedCodebook codebook;
    private final List<ReportText> reports;
    private final boolean tame;
    private int number;

    /**
     * @param tame whether everything fits the codebook
     */
    RandomRecords(long seed, LoadedCodebook codebook, List<ReportText> reports, boolean tame) {
        this.random = new Random(seed);
        this.codebook = codebook;
        this.reports = reports;
        this.tame = tame;
    }

    List<CodedRecord> some(int most, String coder) {
        List<RecordType> types = codebook.recordTypes();
        return Stream.generate(() -> record(types.get(random.nextInt(types.size())), coder, "", 0))
                .limit(1 + random.nextInt(most)).toList();
    }

    private CodedRecord record(RecordType type, String coder, String feature, int depth) {
        CodedRecord record = CodingFactory.eINSTANCE.createCodedRecord();
        boolean odd = odd();
        record.setType(odd ? "Gone type" : type.getName());
        record.setId(type.getIdPrefix() + "-%04d".formatted(++number));
        record.setCoder(coder);
        record.setFeature(feature);
        record.setStatus(any(RecordStatus.VALUES));
        record.setOrigin(any(Origin.VALUES));
        record.setRule(random.nextBoolean() ? "" : text());
        record.setNote(text());
        record.setCodebookVersion(random.nextBoolean() ? "1.0" : "");
        record.setCreated(random.nextBoolean() ? Instant.ofEpochSecond(random.nextInt()) : null);
        record.setModified(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)));
        evidence(record);
        List<Feature> features = type.getFeatures().stream().filter(each -> !(each instanceof PartFeature)).toList();
        int values = random.nextInt(10);
        for (int i = 0; i < values && !features.isEmpty(); i++) {
            record.getValues().add(value(any(features)));
        }
        record.setMigratedTo(odd() ? text() : "");
        for (int i = random.nextInt(3); i > 1 && !features.isEmpty(); i--) {
            record.getRetired().add(value(any(features)));
        }
        if (depth < 2) {
            type.getFeatures().stream().filter(PartFeature.class::isInstance).map(PartFeature.class::cast)
                    .forEach(part -> parts(record, part, coder, depth));
        }
        return record;
    }

    private void parts(CodedRecord owner, PartFeature feature, String coder, int depth) {
        int many = random.nextInt(4);
        for (int i = 0; i < many; i++) {
            owner.getParts().add(record(feature.getType(), coder, odd() ? "gone feature" : feature.getName(), depth + 1));
        }
    }

    private Value value(Feature feature) {
        Value value = odd() ? strange(feature.getName()) : random.nextInt(8) == 0 ? Values.missing(feature.getName(), "unclear")
                : fitting(feature);
        if (odd()) {
            value.setVariable(text());
        }
        value.setBasis(any(Basis.VALUES));
        value.setCertainty(any(Certainty.VALUES));
        if (random.nextInt(3) == 0) {
            value.setOrigin(any(Origin.VALUES));
            value.setRule(text());
            value.setNote(text());
        }
        evidence(value);
        if (random.nextInt(8) == 0) {
            value.getEarlier().add(value(feature));
        }
        return value;
    }

    private Value fitting(Feature feature) {
        String name = feature.getName();
        return switch (feature) {
            case TextVariable text -> Values.text(name, text());
            case BooleanVariable yesNo -> Values.yesNo(name, random.nextBoolean());
            case NumberVariable number -> Values.number(name, new BigDecimal(any(NUMBERS)));
            case QuantityVariable quantity -> quantity(quantity);
            case DateVariable date -> date(name);
            case CategoryVariable category -> Values.category(name, code(category.getList()));
            case PositionVariable position -> Values.position(name, random.nextBoolean() ? "supports" : "silent");
            case ReferenceVariable reference -> reference(reference);
            case Role role -> participation(role);
            default -> Values.record(name, "AGR-0001");
        };
    }

    private Value quantity(QuantityVariable variable) {
        Optional<BigDecimal> min = random.nextBoolean() ? Optional.of(new BigDecimal(any(NUMBERS))) : Optional.empty();
        Optional<BigDecimal> max = random.nextBoolean() ? Optional.of(new BigDecimal(any(NUMBERS))) : Optional.empty();
        String unit = variable.getUnits() == null || random.nextBoolean() ? "" : code(variable.getUnits());
        return Values.quantity(variable.getName(), min, max, random.nextBoolean(), unit, text());
    }

    private Value date(String name) {
        DateValue date = Values.date(name, any(DATES), any(QUALIFIERS), text());
        for (int i = random.nextInt(3); i > 0; i--) {
            date.getAlternatives().add(any(DATES));
        }
        return date;
    }

    private String code(CategoryList list) {
        List<Category> all = codebook.categories(list);
        return odd() ? text() : any(all).getName();
    }

    private Value reference(ReferenceVariable variable) {
        Object target = any(variable.getTargets());
        return target instanceof Registry registry
                ? Values.entry(variable.getName(), registry.getName(), entry(registry))
                : Values.record(variable.getName(), odd() ? text() : "THI-0003");
    }

    private String entry(Registry registry) {
        List<Entry> all = codebook.entries(registry);
        return odd() ? text() : any(all).getName();
    }

    private Value participation(Role role) {
        Participation value = Values.participation(role.getName(), role.getRegistry().getName(), entry(role.getRegistry()));
        List<Feature> attributes = new ArrayList<>(role.getAttributes());
        for (int i = random.nextInt(3); i > 0; i--) {
            value.getValues().add(value(any(attributes)));
        }
        if (random.nextInt(6) == 0) {
            value.getRetired().add(value(any(attributes)));
        }
        return value;
    }

    /** A value that need not be of the kind that is declared. */
    private Value strange(String name) {
        return switch (random.nextInt(5)) {
            case 0 -> Values.text(name, text());
            case 1 -> Values.number(name, null);
            case 2 -> Values.missing(name, text());
            case 3 -> Values.entry(name, text(), text());
            default -> Values.participation(name, "Actor", text());
        };
    }

    private void evidence(Evidenced owner) {
        for (int i = Math.max(0, random.nextInt(5) - 2); i > 0; i--) {
            owner.getEvidence().add(random.nextInt(4) > 0 || tame ? marked() : damaged());
        }
    }

    private Anchor marked() {
        ReportText report = any(reports);
        int length = report.raw().length();
        int start = random.nextInt(length - 1);
        int end = start + 1 + random.nextInt(length - start);
        try {
            return Anchors.anchor(report, RawSegments.of(RawRange.of(start, Math.min(end, length))));
        } catch (IllegalArgumentException insideOfACharacter) {
            return Anchors.anchor(report, RawSegments.of(report.raw().range()));
        }
    }

    private Anchor damaged() {
        Anchor anchor = CodingFactory.eINSTANCE.createAnchor();
        anchor.setReport(random.nextBoolean() ? text() : any(reports).id().value());
        anchor.setQuote(text());
        anchor.setPrefix(text());
        anchor.setSuffix(text());
        anchor.setRule(text());
        for (int i = random.nextInt(3); i > 0; i--) {
            Segment segment = CodingFactory.eINSTANCE.createSegment();
            segment.setStart(random.nextInt(300) - 20);
            segment.setEnd(random.nextInt());
            anchor.getSegments().add(segment);
        }
        return anchor;
    }

    private boolean odd() {
        return !tame && random.nextInt(12) == 0;
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> T any(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

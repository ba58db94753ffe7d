package org.mithaq.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.RecordContext;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.store.CodingStore;
import org.mithaq.model.codebook.BooleanVariable;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DateVariable;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
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
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.RecordStatus;
import org.mithaq.model.coding.Segment;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;
import org.mithaq.text.RawText;

/**
 * What a coder might record in one report, out of a codebook alone: what is required, a part of what is not, in random
 * values, with passages of the report. Agreements follow those of the report before, so that there are chains.
 */
final class GeneratedCoding {

    private static final int AGREEMENTS = 36;
    private static final int CLAUSES_AT_MOST = 9;
    private static final int STANCES = 220;
    private static final int EXCHANGES = 40;
    /** Ids of a coding are out of a range of its own. */
    private static final int RANGE = 1000;
    private static final double FILLED = 0.2;
    private static final double LINKED = 0.3;
    private static final double ROLE_FILLED = 0.25;
    private static final double QUOTED = 0.25;
    private static final int QUOTE = 40;
    private static final Instant MOMENT = Instant.parse("2026-01-02T03:04:05Z");

    private final LoadedCodebook codebook;
    private final Evaluator evaluator;
    private final RecordContext nothing = RecordContext.of(List.of(), Map.of(), report -> {
        throw new IllegalStateException("No rule for required values asks for a text");
    });
    private final String report;
    private final RawText text;
    private final int number;
    private final SplittableRandom random;
    private final Coding coding;
    private final Map<String, Integer> made = new HashMap<>();
    private long records;

    GeneratedCoding(LoadedCodebook codebook, CoderName coder, ReportId report, RawText text, int number) {
        this.codebook = codebook;
        this.evaluator = new Evaluator(codebook);
        this.report = report.value();
        this.text = text;
        this.number = number;
        this.random = new SplittableRandom(number * 31L + coder.value().hashCode());
        coding = new CodingStore().create(coder, report);
        coding.setCodebook(codebook.name());
        coding.setCodebookVersion(codebook.version());
        add("Agreement", AGREEMENTS);
        add("Stance", STANCES);
        add("Exchange", EXCHANGES);
    }

    Coding coding() {
        return coding;
    }

    long records() {
        return records;
    }

    private void add(String type, int count) {
        for (int i = 0; i < count; i++) {
            coding.getRecords().add(record(codebook.recordType(type).orElseThrow()));
        }
    }

    private CodedRecord record(RecordType type) {
        CodedRecord record = CodingFactory.eINSTANCE.createCodedRecord();
        record.setId(id(type, made.merge(type.getName(), 1, Integer::sum), number));
        record.setType(type.getName());
        record.setCoder(coding.getCoder());
        record.setStatus(RecordStatus.COMPLETE);
        record.setCodebookVersion(codebook.version());
        record.setCreated(MOMENT);
        record.setModified(MOMENT);
        record.getEvidence().add(anchor());
        records++;
        type.getFeatures().forEach(feature -> fill(record, feature));
        type.getFeatures().stream().filter(feature -> CodedRecords.values(record, feature.getName()).isEmpty()
                && feature.isRequired() && evaluator.isRequired(feature, record, nothing))
                .forEach(feature -> content(feature).map(this::quoted).ifPresent(record.getValues()::add));
        return record;
    }

    private static String id(RecordType type, int place, int coding) {
        return RecordId.of(type.getIdPrefix(), (coding + 1) * RANGE + place).value();
    }

    private void fill(ValueHolder holder, Feature feature) {
        if (feature instanceof PartFeature parts && holder instanceof CodedRecord owner) {
            int count = parts.getName().equals("clauses") ? random.nextInt(1, CLAUSES_AT_MOST + 1) : 0;
            for (int i = 0; i < count; i++) {
                CodedRecord part = record(parts.getType());
                part.setFeature(parts.getName());
                owner.getParts().add(part);
            }
            return;
        }
        boolean always = feature.isRequired() && feature.getRequiredWhen() == null || feature.getLower() > 0;
        if (always || random.nextDouble() < share(feature)) {
            int count = Math.max(feature.getLower(), feature.getUpper() == 1 ? 1 : random.nextInt(1, 3));
            List<Value> drawn = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                content(feature).filter(each -> drawn.stream().noneMatch(other -> EcoreUtil.equals(each, other)))
                        .ifPresent(drawn::add);
            }
            drawn.forEach(value -> holder.getValues().add(quoted(value)));
        }
    }

    private static double share(Feature feature) {
        return switch (feature) {
            case Link link -> LINKED;
            case Role role -> ROLE_FILLED;
            default -> FILLED;
        };
    }

    /** The value, some with the passage that it rests on. */
    private Value quoted(Value value) {
        if (random.nextDouble() < QUOTED) {
            value.getEvidence().add(anchor());
        }
        return value;
    }

    private Optional<Value> content(Feature feature) {
        String name = feature.getName();
        return switch (feature) {
            case TextVariable variable -> Optional.of(Values.text(name, quote(random.nextInt(text.length() - QUOTE))));
            case BooleanVariable variable -> Optional.of(Values.yesNo(name, random.nextBoolean()));
            case NumberVariable variable -> Optional.of(Values.number(name, BigDecimal.valueOf(random.nextInt(20, 40))));
            case QuantityVariable variable -> Optional.of(Values.quantity(name,
                    Optional.of(BigDecimal.valueOf(random.nextInt(500))), Optional.empty(), random.nextBoolean(),
                    variable.getUnits() == null ? "" : category(codebook.categories(variable.getUnits())).getName(), ""));
            case DateVariable variable -> Optional.of(Values.date(name, date()));
            case CategoryVariable variable -> Optional.of(Values.category(name,
                    category(codebook.categories(variable.getList())).getName()));
            case PositionVariable variable -> Optional.of(Values.position(name,
                    one(variable.getScale().getPoints()).getName()));
            case ReferenceVariable variable -> variable.getTargets().stream().filter(Registry.class::isInstance)
                    .map(Registry.class::cast).findFirst()
                    .map(registry -> Values.entry(name, registry.getName(), entry(registry).getName()));
            case Role role -> Optional.of(participation(role));
            case Link link -> linked(link.getTarget()).map(id -> Values.record(name, id));
            default -> Optional.empty();
        };
    }

    private Participation participation(Role role) {
        Participation participation = Values.participation(role.getName(), role.getRegistry().getName(),
                entry(role.getRegistry()).getName());
        role.getAttributes().forEach(attribute -> fill(participation, attribute));
        return participation;
    }

    /** One before it in this coding, or one that the coding of the report before surely has; never in a circle. */
    private Optional<String> linked(RecordType target) {
        int here = made.getOrDefault(target.getName(), 0) - 1;
        boolean isMade = !target.getName().equals("Phase");
        if (isMade && number > 0 && (here < 1 || random.nextInt(4) == 0)) {
            return Optional.of(id(target, random.nextInt(1, AGREEMENTS), number - 1));
        }
        return isMade && here >= 1 ? Optional.of(id(target, random.nextInt(1, here + 1), number)) : Optional.empty();
    }

    private String date() {
        return String.format(Locale.ROOT, "%d-%02d-%02d", random.nextInt(2012, 2020), random.nextInt(1, 13),
                random.nextInt(1, 29));
    }

    private Code category(List<Category> categories) {
        Category category = one(categories);
        return category.isDeprecated() ? category(categories) : category;
    }

    private Entry entry(Registry registry) {
        return one(codebook.entries(registry));
    }

    private Anchor anchor() {
        Anchor anchor = CodingFactory.eINSTANCE.createAnchor();
        int start = random.nextInt(text.length() - QUOTE);
        Segment segment = CodingFactory.eINSTANCE.createSegment();
        segment.setStart(start);
        segment.setEnd(start + QUOTE);
        anchor.setReport(report);
        anchor.getSegments().add(segment);
        anchor.setQuote(quote(start));
        return anchor;
    }

    private String quote(int start) {
        return text.value().substring(start, start + QUOTE).replace('\n', ' ');
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

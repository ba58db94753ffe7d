package org.mithaq.core.suggest.accept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mithaq.core.coding.Values;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.suggest.PlacedSuggestion;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.TextVariable;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.zone.list.ListItem;
import org.mithaq.text.zone.list.ListItems;

/** Plans a record for each list of clauses, with what stands in the text that leads to the list. */
final class ListPlanner {

    /** How far before a list, in UTF-16 units of the reading, a date, actor or place belongs to it. */
    private static final int LEAD = 600;
    /** How far before a list words tell what it is a list of. */
    private static final int NEAR = 250;

    private final RecordType type;
    private final NearbySuggestions nearby;
    private final List<ReadingRange> taken;
    private final ValuePlanner values;

    /** @param taken gets the stretches of the reading that a list and its lead take up */
    ListPlanner(RecordType type, NearbySuggestions nearby, List<ReadingRange> taken) {
        this.type = type;
        this.nearby = nearby;
        this.taken = taken;
        this.values = new ValuePlanner(nearby.text());
    }

    /**
     * @param progress may cancel
     */
    List<PlannedRecord> plan(ProgressMonitor progress) {
        List<PlannedRecord> planned = new ArrayList<>();
        for (PartFeature feature : parts()) {
            Map<RawSegments, Suggestion> clauses = clauses(feature.getType());
            ReadingOffset free = new ReadingOffset(0);
            for (List<ListItem> list : lists()) {
                progress.checkCancelled();
                List<Suggestion> accepted = list.stream().map(ListItem::segments).filter(clauses::containsKey)
                        .map(clauses::get).toList();
                Optional<ReadingRange> whole = hull(list);
                if (!accepted.isEmpty() && whole.isPresent()) {
                    ReadingRange lead = lead(whole.get(), free);
                    planned.add(record(feature, lead, accepted));
                    taken.add(new ReadingRange(lead.start(), whole.get().end()));
                    free = whole.get().end();
                }
            }
        }
        return planned;
    }

    private List<PartFeature> parts() {
        return type.getFeatures().stream().filter(PartFeature.class::isInstance).map(PartFeature.class::cast)
                .filter(feature -> feature.getType() != null
                        && FeatureChoice.of(feature.getType()).cuedCategory().isPresent())
                .toList();
    }

    private List<List<ListItem>> lists() {
        return new ListItems(nearby.text().reading().raw(), nearby.text().zones()).lists().stream().map(ListItems::flat).toList();
    }

    private Map<RawSegments, Suggestion> clauses(RecordType part) {
        Map<RawSegments, Suggestion> clauses = new HashMap<>();
        nearby.ofKind(part.getName().toLowerCase(Locale.ROOT))
                .forEach(placed -> clauses.put(placed.suggestion().segments(), placed.suggestion()));
        return clauses;
    }

    private Optional<ReadingRange> hull(List<ListItem> list) {
        List<ReadingRange> hulls = list.stream()
                .flatMap(item -> nearby.text().reading().hull(item.segments()).stream()).sorted().toList();
        return hulls.isEmpty() ? Optional.empty()
                : Optional.of(new ReadingRange(hulls.getFirst().start(), hulls.getLast().end()));
    }

    private static ReadingRange lead(ReadingRange list, ReadingOffset free) {
        int start = Math.max(Math.min(free.value(), list.start().value()), list.start().value() - LEAD);
        return ReadingRange.of(start, list.start().value());
    }

    private PlannedRecord record(PartFeature feature, ReadingRange lead, List<Suggestion> clauses) {
        List<PlannedValue> planned = new ArrayList<>(values.categories(type, last(lead)));
        List<Suggestion> near = nearby.in(lead).stream().map(PlacedSuggestion::suggestion).toList();
        planned.addAll(values.entries(type, near));
        Optional<Suggestion> date = near.stream().filter(one -> one.kind().equals(Suggestion.DATE))
                .reduce((first, last) -> last);
        FeatureChoice.of(type).date(CuePlanner.codes(planned)).ifPresent(variable -> date
                .ifPresent(found -> planned.add(ValuePlanner.date(variable.getName(), found))));
        String rule = type.getName().toLowerCase(Locale.ROOT) + ".list";
        return new PlannedRecord(type, evidence(lead, clauses), rule, planned,
                clauses.stream().map(clause -> new PlannedRecord.PlannedPart(feature, part(feature.getType(), clause)))
                        .toList());
    }

    private static ReadingRange last(ReadingRange lead) {
        return ReadingRange.of(Math.max(lead.start().value(), lead.end().value() - NEAR), lead.end().value());
    }

    /** The passage before the list; the list's first item where nothing stands before it. */
    private RawSegments evidence(ReadingRange lead, List<Suggestion> clauses) {
        String text = nearby.text().reading().text(lead);
        int end = text.stripTrailing().length();
        if (end == 0) {
            return clauses.getFirst().segments();
        }
        int last = lead.start().value() + end;
        ReadingRange passage = nearby.passage(ReadingRange.of(last - 1, last));
        ReadingOffset start = passage.start().isBefore(lead.start()) ? lead.start() : passage.start();
        return nearby.raw(new ReadingRange(start, new ReadingOffset(last)));
    }

    private PlannedRecord part(RecordType part, Suggestion clause) {
        List<PlannedValue> planned = new ArrayList<>();
        CategoryVariable variable = FeatureChoice.of(part).cuedCategory().orElseThrow();
        for (String category : clause.values()) {
            planned.add(ValuePlanner.stated(Values.category(variable.getName(), category), clause.rule(),
                    clause.segments()));
        }
        part.getFeatures().stream().filter(TextVariable.class::isInstance).filter(text -> text.getName().equals("text"))
                .forEach(text -> planned.add(ValuePlanner.stated(Values.text(text.getName(), clause.text()),
                        clause.rule(), clause.segments())));
        planned.addAll(ValuePlanner.quantities(part, quantities(clause)));
        return new PlannedRecord(part, clause.segments(), clause.rule(), planned, List.of());
    }

    /** Those within the clause's own words. */
    private List<Suggestion> quantities(Suggestion clause) {
        return nearby.text().reading().hull(clause.segments()).stream().flatMap(hull -> nearby.in(hull).stream())
                .map(PlacedSuggestion::suggestion).filter(one -> one.kind().equals(Suggestion.QUANTITY) && one.isLikely())
                .toList();
    }
}

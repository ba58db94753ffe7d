package org.mithaq.core.suggest.accept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.PlacedSuggestion;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.model.codebook.RecordKind;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.text.ReadingRange;

/** Works out which records suggestions are going to become, without touching any coding. */
final class RecordPlanner {

    private final LoadedCodebook codebook;

    RecordPlanner(LoadedCodebook codebook) {
        this.codebook = codebook;
    }

    /**
     * In the order of the text, lists of clauses first.
     *
     * @param progress may cancel
     */
    List<PlannedRecord> plan(ReportText report, List<Suggestion> suggestions, ProgressMonitor progress) {
        NearbySuggestions nearby = new NearbySuggestions(SuggestionText.of(report), suggestions);
        List<PlannedRecord> planned = new ArrayList<>();
        List<ReadingRange> taken = new ArrayList<>();
        codebook.recordTypes().stream().filter(type -> type.getKind() != RecordKind.PART)
                .forEach(type -> planned.addAll(new ListPlanner(type, nearby, taken).plan(progress)));
        for (RecordType type : codebook.recordTypes()) {
            if (type.getKind() != RecordKind.PART) {
                planned.addAll(byCues(type, nearby, taken, progress));
            }
        }
        return List.copyOf(planned);
    }

    private List<PlannedRecord> byCues(RecordType type, NearbySuggestions nearby, List<ReadingRange> taken,
            ProgressMonitor progress) {
        String kind = type.getName().toLowerCase(Locale.ROOT);
        CuePlanner planner = new CuePlanner(type, nearby, codebook);
        List<PlannedRecord> planned = new ArrayList<>();
        List<ReadingRange> passages = new ArrayList<>();
        boolean tellsPositions = FeatureChoice.of(type).position().isPresent();
        Set<List<Object>> told = new HashSet<>();
        for (PlacedSuggestion cue : nearby.ofKind(kind)) {
            progress.checkCancelled();
            ReadingRange passage = nearby.passage(cue.range());
            List<String> values = cue.suggestion().values();
            boolean another = tellsPositions && values.size() > 1;
            boolean free = another ? told.add(List.of(passage, values.subList(1, values.size())))
                    : Stream.concat(passages.stream(), type.getKind() == RecordKind.AGREEMENT ? taken.stream()
                            : Stream.<ReadingRange>empty()).noneMatch(passage::intersects);
            Optional<PlannedRecord> record = free ? planner.plan(cue, passage) : Optional.empty();
            record.ifPresent(found -> {
                planned.add(found);
                passages.add(passage);
            });
        }
        return planned;
    }
}

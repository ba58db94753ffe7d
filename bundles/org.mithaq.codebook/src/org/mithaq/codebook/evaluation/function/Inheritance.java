package org.mithaq.codebook.evaluation.function;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Steps;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;

/** Finds the parts that a record has from others. They are found where they stand and never copied. */
final class Inheritance {

    private final LoadedCodebook codebook;
    private final Links links;
    private final Steps steps;

    Inheritance(LoadedCodebook codebook, Links links, Steps steps) {
        this.codebook = codebook;
        this.links = links;
        this.steps = steps;
    }

    /** The parts that a record has from the records that it inherits from, and these from others; without its own. */
    List<CodedRecord> inherited(CodedRecord record, PartFeature parts) {
        return List.copyOf(new Search(parts).inherited(record).values());
    }

    /** Looks at each record once, since several may inherit from the same one, and at none that it is on the way from. */
    private final class Search {

        private final PartFeature parts;
        private final Map<Result.Identity, Map<Result.Identity, CodedRecord>> known = new HashMap<>();
        private final Set<Result.Identity> way = new HashSet<>();

        Search(PartFeature parts) {
            this.parts = parts;
        }

        Map<Result.Identity, CodedRecord> inherited(CodedRecord record) {
            var identity = Result.Identity.of(record);
            var before = known.get(identity);
            if (before != null) {
                return before;
            }
            steps.enter();
            way.add(identity);
            var found = new LinkedHashMap<Result.Identity, CodedRecord>();
            for (Link link : links(record, parts)) {
                addInherited(record, link, found);
            }
            way.remove(identity);
            steps.leave();
            known.put(identity, found);
            return found;
        }

        private void addInherited(CodedRecord record, Link link, Map<Result.Identity, CodedRecord> to) {
            List<CodedRecord> sources = links.targets(record, link.getName());
            if (!sources.isEmpty()) {
                Set<Result.Identity> dropped = dropped(record, link);
                for (CodedRecord source : sources) {
                    if (!way.contains(Result.Identity.of(source))) {
                        addAll(inherited(source).values(), dropped, to);
                        addAll(own(source), dropped, to);
                    }
                }
            }
        }

        private Set<Result.Identity> dropped(CodedRecord record, Link link) {
            Set<Result.Identity> dropped = new HashSet<>();
            if (link.getDropped() != null) {
                links.targets(record, link.getDropped().getName()).forEach(each -> dropped.add(Result.Identity.of(each)));
            }
            return dropped;
        }

        private void addAll(Collection<CodedRecord> inherited, Set<Result.Identity> dropped,
                Map<Result.Identity, CodedRecord> to) {
            for (CodedRecord part : inherited) {
                Result.Identity identity = Result.Identity.of(part);
                if (!dropped.contains(identity)) {
                    to.putIfAbsent(identity, part);
                }
            }
        }

        private List<CodedRecord> own(CodedRecord source) {
            return source.getParts().stream().filter(part -> parts.getName().equals(part.getFeature())).toList();
        }
    }

    private List<Link> links(CodedRecord record, PartFeature parts) {
        return codebook.recordType(record.getType()).map(type -> links(type, parts)).orElse(List.of());
    }

    /** No streams: rules ask each record of a project. */
    private static List<Link> links(RecordType type, PartFeature parts) {
        List<Link> inheriting = new ArrayList<>(1);
        for (Feature feature : type.getFeatures()) {
            if (feature instanceof Link link && link.getInherited().contains(parts)) {
                inheriting.add(link);
            }
        }
        return inheriting;
    }
}

package org.mithaq.codebook.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.PartFeature;
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

    /** Looks at each record once, since several may inherit from the same one, and not at one from which it is on the way. */
    private final class Search {

        private final PartFeature parts;
        private final Map<Result.Identity, Map<Result.Identity, CodedRecord>> known = new HashMap<>();
        private final Set<Result.Identity> way = new HashSet<>();

        Search(PartFeature parts) {
            this.parts = parts;
        }

        Map<Result.Identity, CodedRecord> inherited(CodedRecord record) {
            var identity = Links.identity(record);
            var before = known.get(identity);
            if (before != null) {
                return before;
            }
            steps.enter();
            way.add(identity);
            var found = new LinkedHashMap<Result.Identity, CodedRecord>();
            links(record, parts).forEach(link -> addInherited(record, link, found));
            way.remove(identity);
            steps.leave();
            known.put(identity, found);
            return found;
        }

        private void addInherited(CodedRecord record, Link link, Map<Result.Identity, CodedRecord> to) {
            var dropped = new HashSet<Result.Identity>();
            if (link.getDropped() != null) {
                links.targets(record, link.getDropped().getName()).forEach(each -> dropped.add(Links.identity(each)));
            }
            links.targets(record, link.getName()).stream().filter(source -> !way.contains(Links.identity(source)))
                    .flatMap(this::withOwn).filter(part -> !dropped.contains(Links.identity(part)))
                    .forEach(part -> to.putIfAbsent(Links.identity(part), part));
        }

        private Stream<CodedRecord> withOwn(CodedRecord source) {
            return Stream.concat(inherited(source).values().stream(),
                    source.getParts().stream().filter(part -> parts.getName().equals(part.getFeature())));
        }
    }

    private List<Link> links(CodedRecord record, PartFeature parts) {
        return codebook.recordType(record.getType()).stream().flatMap(type -> type.getFeatures().stream())
                .filter(Link.class::isInstance).map(Link.class::cast)
                .filter(link -> link.getInherited().contains(parts)).toList();
    }
}

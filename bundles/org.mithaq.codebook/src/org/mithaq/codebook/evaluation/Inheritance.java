package org.mithaq.codebook.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.coding.CodedRecord;

/** Finds the parts that a record has from others. They are found where they stand and never copied. */
final class Inheritance {

    private final LoadedCodebook codebook;
    private final Links links;

    Inheritance(LoadedCodebook codebook, Links links) {
        this.codebook = codebook;
        this.links = links;
    }

    /** The parts that a record has from the records that it inherits from, and these from others; without its own. */
    List<CodedRecord> inherited(CodedRecord record, PartFeature parts) {
        return List.copyOf(inherited(record, parts, new HashSet<>(Set.of(Links.identity(record)))).values());
    }

    private Map<Result.Identity, CodedRecord> inherited(CodedRecord record, PartFeature parts,
            Set<Result.Identity> seen) {
        var found = new LinkedHashMap<Result.Identity, CodedRecord>();
        for (Link link : links(record, parts)) {
            var dropped = new HashSet<Result.Identity>();
            if (link.getDropped() != null) {
                links.targets(record, link.getDropped().getName()).forEach(each -> dropped.add(Links.identity(each)));
            }
            for (CodedRecord source : links.targets(record, link.getName())) {
                if (seen.add(Links.identity(source))) {
                    var all = new ArrayList<>(inherited(source, parts, seen).values());
                    source.getParts().stream().filter(part -> parts.getName().equals(part.getFeature()))
                            .forEach(all::add);
                    all.stream().filter(part -> !dropped.contains(Links.identity(part)))
                            .forEach(part -> found.putIfAbsent(Links.identity(part), part));
                }
            }
        }
        return found;
    }

    private List<Link> links(CodedRecord record, PartFeature parts) {
        return codebook.recordType(record.getType()).stream().flatMap(type -> type.getFeatures().stream())
                .filter(Link.class::isInstance).map(Link.class::cast)
                .filter(link -> link.getInherited().contains(parts)).toList();
    }
}

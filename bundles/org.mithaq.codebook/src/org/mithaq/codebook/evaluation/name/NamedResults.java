package org.mithaq.codebook.evaluation.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.coding.EntryValue;

/**
 * What the names in values stand for, as results: codes, entries and missing reasons, each made once for all values that
 * name it. Any thread may ask.
 */
public final class NamedResults {

    private final LoadedCodebook codebook;
    private final Map<Object, CodeResults> codes = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Result.Entry>> entries = new ConcurrentHashMap<>();
    private final Map<String, Result.Missing> reasons;

    /** @param codebook what declares them */
    public NamedResults(LoadedCodebook codebook) {
        this.codebook = codebook;
        reasons = codebook.missingReasons().stream().map(MissingReason::getName).distinct().filter(name -> name != null)
                .collect(Collectors.toMap(Function.identity(),
                        name -> new Result.Missing(name, codebook.missingReason(name))));
    }

    /** The codes that values of a feature may name: categories, points of a scale, units; none of other features. */
    public CodeResults codes(Feature feature) {
        return switch (feature) {
            case CategoryVariable variable when variable.getList() != null -> codes(variable.getList());
            case PositionVariable variable when variable.getScale() != null -> codes(variable.getScale());
            case QuantityVariable variable when variable.getUnits() != null -> codes(variable.getUnits());
            default -> CodeResults.NONE;
        };
    }

    /** The codes of a list. */
    public CodeResults codes(CategoryList list) {
        return codes.computeIfAbsent(list, made -> new CodeResults(codebook.categories(list)));
    }

    private CodeResults codes(Scale scale) {
        return codes.computeIfAbsent(scale, made -> new CodeResults(LoadedCodebook.codes(scale)));
    }

    /** The entry that a value refers to; without an element when the codebook declares no such. */
    public Result.Entry entry(EntryValue value) {
        Result.Entry known = entries.computeIfAbsent(value.getRegistry(), this::entries).get(value.getEntry());
        return known == null ? new Result.Entry(value.getRegistry(), value.getEntry(), Optional.empty()) : known;
    }

    private Map<String, Result.Entry> entries(String registry) {
        return codebook.registry(registry).map(this::entries).orElse(Map.of());
    }

    private Map<String, Result.Entry> entries(Registry registry) {
        return codebook.entries(registry).stream().map(Entry::getName).filter(name -> name != null).distinct()
                .collect(Collectors.toMap(Function.identity(),
                        name -> new Result.Entry(registry.getName(), name, codebook.entry(registry, name))));
    }

    /** A missing reason; without an element when the codebook declares no such. */
    public Result.Missing missing(String reason) {
        Result.Missing known = reasons.get(reason);
        return known == null ? new Result.Missing(reason, Optional.empty()) : known;
    }

    /** What a name gives that stands for itself: a code or an entry; not coded without an element. */
    public Result named(NamedElement element) {
        return switch (element) {
            case Entry entry -> entry(entry);
            case DocumentedElement code -> new Result.Code(code.getName(), Optional.of(code));
            case null, default -> Result.NOT_CODED;
        };
    }

    /** An entry that the codebook declares. */
    public Result.Entry entry(Entry entry) {
        return new Result.Entry(codebook.registryOf(entry).map(NamedElement::getName).orElse(""), entry.getName(),
                Optional.of(entry));
    }

    /** All wholes of an entry, the nearest first; each once, even when a broken codebook goes round in a circle. */
    public List<Result> wholes(Entry entry) {
        List<Result> wholes = new ArrayList<>();
        Set<Entry> seen = new HashSet<>();
        for (var next = codebook.whole(entry); next.isPresent() && seen.add(next.get()); next = codebook.whole(next.get())) {
            wholes.add(entry(next.get()));
        }
        return List.copyOf(wholes);
    }
}

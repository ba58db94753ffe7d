package org.mithaq.codebook.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.NamedElement;

/** What entries of registries have by themselves. */
final class EntryProperties {

    private EntryProperties() {
    }

    static PropertyReader<Result.Entry> named(String property, LoadedCodebook codebook) {
        return switch (property) {
            case "id" -> (entry, evaluation) -> Result.ofText(entry.id());
            case "type" -> type(codebook);
            case "registry" -> (entry, evaluation) -> Result.ofText(entry.registry());
            case "entry" -> (entry, evaluation) -> entry;
            default -> {
                PropertyReader<Entry> ofDeclared = ofDeclared(property, codebook);
                yield (entry, evaluation) -> entry.entry().isEmpty() ? Result.NOT_CODED
                        : ofDeclared.read(entry.entry().get(), evaluation);
            }
        };
    }

    private static PropertyReader<Result.Entry> type(LoadedCodebook codebook) {
        Known<String, Result> types = new Known<>(
                registry -> new Result.Code(registry, codebook.registry(registry).map(each -> each)));
        return (entry, evaluation) -> types.of(entry.registry());
    }

    private static PropertyReader<Entry> ofDeclared(String property, LoadedCodebook codebook) {
        return switch (property) {
            case "kind" -> known(entry -> kind(entry.getKind()));
            case "part_of" -> known(entry -> codebook.whole(entry).map(whole -> result(whole, codebook))
                    .orElse(Result.NOT_CODED));
            case "wholes" -> known(entry -> new Result.ListOf(wholes(entry, codebook)));
            case "valid_from" -> known(entry -> Result.ofDate(entry.getValidFrom()));
            case "valid_to" -> known(entry -> Result.ofDate(entry.getValidTo()));
            case "latitude" -> (entry, evaluation) -> Result.ofNumber(entry.getLatitude());
            case "longitude" -> (entry, evaluation) -> Result.ofNumber(entry.getLongitude());
            default -> PropertyReader.none();
        };
    }

    private static PropertyReader<Entry> known(Function<Entry, Result> property) {
        Known<Entry, Result> known = new Known<>(property);
        return (entry, evaluation) -> known.of(entry);
    }

    /** All wholes of an entry, the nearest first; each once, even when a broken codebook goes round in a circle. */
    static List<Result> wholes(Entry entry, LoadedCodebook codebook) {
        List<Result> wholes = new ArrayList<>();
        var seen = new HashSet<Entry>();
        for (var next = codebook.whole(entry); next.isPresent() && seen.add(next.get()); next = codebook.whole(next.get())) {
            wholes.add(result(next.get(), codebook));
        }
        return List.copyOf(wholes);
    }

    private static Result result(Entry entry, LoadedCodebook codebook) {
        return new Result.Entry(codebook.registryOf(entry).map(NamedElement::getName).orElse(""), entry.getName(),
                Optional.of(entry));
    }

    private static Result kind(Category kind) {
        return kind == null ? Result.NOT_CODED : new Result.Code(kind.getName(), Optional.of(kind));
    }
}

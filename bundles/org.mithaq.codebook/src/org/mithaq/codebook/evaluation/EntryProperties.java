package org.mithaq.codebook.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.NamedElement;

/** What entries of registries have by themselves. */
final class EntryProperties {

    private final LoadedCodebook codebook;

    EntryProperties(LoadedCodebook codebook) {
        this.codebook = codebook;
    }

    Optional<Result> of(Result.Entry entry, String property) {
        return switch (property) {
            case "id" -> Optional.of(Result.ofText(entry.id()));
            case "type" -> Optional.of(new Result.Code(entry.registry(),
                    codebook.registry(entry.registry()).map(each -> each)));
            case "registry" -> Optional.of(Result.ofText(entry.registry()));
            case "entry" -> Optional.of(entry);
            default -> entry.entry().map(declared -> ofDeclared(declared, property))
                    .orElseGet(() -> Optional.of(Result.NOT_CODED));
        };
    }

    private Optional<Result> ofDeclared(Entry entry, String property) {
        return Optional.ofNullable(switch (property) {
            case "kind" -> kind(entry.getKind());
            case "part_of" -> codebook.whole(entry).map(this::result).orElseGet(() -> Result.NOT_CODED);
            case "wholes" -> new Result.ListOf(wholes(entry).stream().map(this::result).toList());
            case "valid_from" -> Result.ofDate(entry.getValidFrom());
            case "valid_to" -> Result.ofDate(entry.getValidTo());
            case "latitude" -> Result.ofNumber(entry.getLatitude());
            case "longitude" -> Result.ofNumber(entry.getLongitude());
            default -> null;
        });
    }

    /** All wholes of an entry, the nearest first; each once, even when a broken codebook goes round in a circle. */
    private List<Entry> wholes(Entry entry) {
        var wholes = new ArrayList<Entry>();
        var seen = new HashSet<Entry>();
        for (var next = codebook.whole(entry); next.isPresent() && seen.add(next.get()); next = codebook.whole(next.get())) {
            wholes.add(next.get());
        }
        return wholes;
    }

    private Result result(Entry entry) {
        return new Result.Entry(codebook.registryOf(entry).map(NamedElement::getName).orElse(""), entry.getName(),
                Optional.of(entry));
    }

    private static Result kind(Category kind) {
        return kind == null ? Result.NOT_CODED : new Result.Code(kind.getName(), Optional.of(kind));
    }
}

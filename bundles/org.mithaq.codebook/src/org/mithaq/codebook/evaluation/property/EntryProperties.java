package org.mithaq.codebook.evaluation.property;

import java.util.Optional;
import java.util.function.Function;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.name.Known;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Entry;

/** What entries of registries have by themselves. */
final class EntryProperties {

    private EntryProperties() {
    }

    static PropertyReader<Result.Entry> named(String property, PropertyContext context) {
        return switch (property) {
            case "id" -> (entry, evaluation) -> Result.ofText(entry.id());
            case "type" -> type(context.codebook());
            case "registry" -> (entry, evaluation) -> Result.ofText(entry.registry());
            case "entry" -> (entry, evaluation) -> entry;
            default -> {
                PropertyReader<Entry> ofDeclared = ofDeclared(property, context);
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

    private static PropertyReader<Entry> ofDeclared(String property, PropertyContext context) {
        return switch (property) {
            case "kind" -> known(entry -> kind(entry.getKind()));
            case "part_of" -> known(entry -> context.codebook().whole(entry).<Result>map(context.names()::entry)
                    .orElse(Result.NOT_CODED));
            case "wholes" -> known(entry -> new Result.ListOf(context.names().wholes(entry)));
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

    private static Result kind(Category kind) {
        return kind == null ? Result.NOT_CODED : new Result.Code(kind.getName(), Optional.of(kind));
    }
}

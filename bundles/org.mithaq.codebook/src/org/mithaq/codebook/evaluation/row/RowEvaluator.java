package org.mithaq.codebook.evaluation.row;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.codebook.evaluation.result.Occurrences;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.coding.CodedRecord;

/**
 * Evaluates the many expressions of tables. For one thread, which may be another one later. Every single evaluation ends:
 * one that takes too many steps is given up with {@link EvaluationLimitException}.
 */
public final class RowEvaluator {

    private final Evaluations evaluations;

    /** @param context must not change while rows are made */
    public RowEvaluator(LoadedCodebook codebook, EvaluationContext context) {
        evaluations = new Evaluations(codebook, context);
    }

    /** What an expression gives for a row, with the values that hold its basis and certainty. */
    public Result evaluate(CompiledExpression expression, Result row) {
        return evaluations.next().evaluate(expression, row);
    }

    /** What an expression gives for a row, with what is not known about it. */
    public Occurrences occurrences(CompiledExpression expression, Result row) {
        return evaluations.next().occurrences(expression, row);
    }

    /**
     * The rows of a dataset that some records make, in the order of the records: each is the subject of the columns'
     * expressions. Records are gone through once; where a row is one thing each, rows come while they are. Groups, dyads
     * and months wait for the last record, and their things are held in memory; who has many of them asks for their
     * {@link #groups} and reads them again.
     *
     * @return the rows for which the dataset's filter holds; where it is unknown they are left out
     */
    public Stream<Result> rows(Dataset dataset, Stream<CodedRecord> records) {
        return rowsOf(dataset, elements(dataset, records));
    }

    /** The rows that one record makes, one after the other, where each shows one thing, as {@link #rows} gives them. */
    public void forEachRow(Dataset dataset, CodedRecord record, Consumer<Result> to) {
        if (dataset.getUnit() == null) {
            return;
        }
        for (Result element : units(dataset).elements(record)) {
            if (isShown(element, dataset)) {
                to.accept(element);
            }
        }
    }

    /** The things that records lead to, of which {@link #rowsOf} makes rows. */
    public Stream<Result> elements(Dataset dataset, Stream<CodedRecord> records) {
        return dataset.getUnit() == null ? Stream.empty()
                : records.flatMap(record -> units(dataset).elements(record).stream());
    }

    /** The rows that things make; for groups, dyads and months they have to be all things of the project. */
    public Stream<Result> rowsOf(Dataset dataset, Stream<Result> elements) {
        return dataset.getUnit() == null ? Stream.empty() : those(units(dataset).rows(elements), dataset);
    }

    /** The groups that a thing belongs to; {@link #rowsOf(Dataset, GroupIdentity, List)} makes the rows of each. */
    public List<GroupIdentity> groups(Dataset dataset, Result element) {
        return units(dataset).groups(element);
    }

    /** The rows of one group, of which all members are given in the order of the records. */
    public Stream<Result> rowsOf(Dataset dataset, GroupIdentity group, List<Result> members) {
        return those(units(dataset).rows(new Group(group.keys(), members)), dataset);
    }

    private Stream<Result> those(Stream<Result> rows, Dataset dataset) {
        return rows.filter(row -> isShown(row, dataset));
    }

    private boolean isShown(Result row, Dataset dataset) {
        return dataset.getFilter() == null || evaluations.next().test(dataset.getFilter(), row) == Truth.TRUE;
    }

    private Units units(Dataset dataset) {
        return new Units(dataset.getUnit(), evaluations);
    }

    /** See {@link #evaluate(CompiledExpression, Result)}. */
    public Result evaluate(Expression expression, Result row) {
        return evaluations.next().evaluate(expression, row);
    }

    /** A feature or property of a thing. */
    public Result member(Result thing, NamedElement member) {
        return evaluations.next().member(thing, member);
    }

    /** What an expression gives for each of several things, absent results included, so that columns stay side by side. */
    public Result each(CompiledExpression expression, List<Result> things) {
        return new Result.ListOf(things.stream().map(thing -> evaluate(expression, thing)).toList());
    }
}

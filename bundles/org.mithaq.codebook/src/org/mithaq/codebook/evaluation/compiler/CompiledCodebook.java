package org.mithaq.codebook.evaluation.compiler;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.compiled.CompiledExpressions;
import org.mithaq.codebook.evaluation.feature.FeatureReaders;
import org.mithaq.codebook.evaluation.function.FunctionCompiler;
import org.mithaq.codebook.evaluation.name.NamedResults;
import org.mithaq.codebook.evaluation.property.CompiledMembers;
import org.mithaq.model.codebook.Expression;

/**
 * What the expressions of a codebook come to. Each is compiled when it is asked for first, so that loading a codebook
 * does not wait for it. There is one for each loaded codebook; any thread may use it.
 */
public final class CompiledCodebook implements CompiledExpressions {

    private final NamedResults names;
    private final FeatureReaders readers;
    private final CompiledMembers members;
    private final ExpressionCompiler compiler;
    private final Map<Expression, CompiledExpression> expressions = new ConcurrentHashMap<>();

    private CompiledCodebook(LoadedCodebook loaded) {
        names = new NamedResults(loaded);
        readers = new FeatureReaders(names, this);
        members = new CompiledMembers(loaded, names, readers, this);
        compiler = new ExpressionCompiler(loaded.types(), names, members,
                new FunctionCompiler(loaded, names, members, this));
    }

    /** The one of a loaded codebook, made when it is asked for first. */
    public static CompiledCodebook of(LoadedCodebook loaded) {
        return loaded.once(CompiledCodebook.class, CompiledCodebook::new);
    }

    @Override
    public CompiledExpression expression(Expression expression) {
        CompiledExpression known = expression == null ? compiler.nothing() : expressions.get(expression);
        if (known != null) {
            return known;
        }
        CompiledExpression made = compiler.compile(expression);
        expressions.put(expression, made);
        return made;
    }

    /** What its names ask things for. */
    public CompiledMembers members() {
        return members;
    }

    /** How what is coded for its features is read. */
    public FeatureReaders readers() {
        return readers;
    }

    /** What the names in values stand for. */
    public NamedResults names() {
        return names;
    }
}

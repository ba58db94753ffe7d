package org.mithaq.codebook.ide.fix;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.mithaq.codebook.expression.Function;
import org.mithaq.codebook.ide.navigation.Names;
import org.mithaq.codebook.ide.result.QuickFix;
import org.mithaq.codebook.message.SimilarNames;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Import;
import org.mithaq.model.codebook.NamedElement;

/** Puts names right: those that stand for nothing, and those that are given twice. */
class NameFixes {

    private static final int MOST = 3;

    @Inject
    private IScopeProvider scopes;

    /** Names that look like the unknown one, and imports of the files that declare it. */
    List<QuickFix> similar(FixContext context) {
        var name = context.text();
        var nearest = SimilarNames.nearest(name, known(context), MOST).stream()
                .map(known -> context.replace(context.problem().range(), known, "fix.similar", known));
        return Stream.concat(nearest, imports(context, name)).toList();
    }

    List<QuickFix> similarFunction(FixContext context) {
        var functions = Arrays.stream(Function.values()).map(Function::id).toList();
        return SimilarNames.nearest(context.text(), functions, MOST).stream()
                .map(known -> context.replace(context.problem().range(), known, "fix.similar", known)).toList();
    }

    /** A name that nothing else has. References keep the first of two elements of the same name. */
    List<QuickFix> another(FixContext context) {
        return context.element(NamedElement.class).flatMap(Names::nameNode).map(node -> {
            var free = free(node.getText().strip(), names(context));
            return List.of(context.replace(Names.range(node), free, "fix.rename", free));
        }).orElse(List.of());
    }

    List<QuickFix> anotherColumn(FixContext context) {
        return context.element(Column.class).map(column -> {
            var taken = column.eContainer().eContents().stream().filter(Column.class::isInstance)
                    .map(each -> Objects.toString(((Column) each).getName(), "")).collect(Collectors.toSet());
            var name = Names.nameNode(column);
            var free = free(name.map(node -> node.getText().strip()).orElse("column"), taken);
            return List.of(name.map(node -> context.replace(Names.range(node), free, "fix.rename", free))
                    .orElseGet(() -> context.insert(Names.range(NodeModelUtils.getNode(column.getExpression())).start(),
                            free + " = ", "fix.column", free)));
        }).orElse(List.of());
    }

    private List<String> known(FixContext context) {
        INode node = NodeModelUtils.findLeafNodeAtOffset(context.resource().getParseResult().getRootNode(),
                context.problem().range().start());
        while (node != null && !(node.getGrammarElement() instanceof CrossReference)) {
            node = node.getParent();
        }
        if (node == null) {
            return List.of();
        }
        var owner = NodeModelUtils.findActualSemanticObjectFor(node);
        var reference = GrammarUtil.getReference((CrossReference) node.getGrammarElement(), owner.eClass());
        return StreamSupport.stream(scopes.getScope(owner, reference).getAllElements().spliterator(), false)
                .map(description -> description.getName().toString()).toList();
    }

    private static Stream<QuickFix> imports(FixContext context, String name) {
        var own = context.source().codebook();
        if (own.isEmpty()) {
            return Stream.empty();
        }
        var imported = own.get().getImports().stream().map(Import::getCodebook).collect(Collectors.toSet());
        return context.sources().all().stream().flatMap(source -> source.codebook().stream())
                .filter(codebook -> codebook != own.get() && !imported.contains(codebook))
                .filter(codebook -> codebook.getDeclarations().stream().anyMatch(each -> name.equals(each.getName())))
                .map(codebook -> context.insert(importPlace(own.get()), "\nimport " + codebook.getName(), "fix.import",
                        codebook.getName()));
    }

    /** Behind the last import or, where there is none, behind the header. */
    private static int importPlace(Codebook codebook) {
        Optional<INode> before = Stream.of(codebook.getImports(), codebook.getDefinitions(), codebook.getLabels())
                .filter(list -> !list.isEmpty()).findFirst().map(List::getLast).map(NodeModelUtils::getNode);
        return before.or(() -> NodeModelUtils.findNodesForFeature(codebook, CodebookPackage.Literals.CODEBOOK__LANGUAGES)
                .stream().reduce((first, second) -> second)).or(() -> Names.nameNode(codebook))
                .map(INode::getEndOffset).orElse(0);
    }

    private static Set<String> names(FixContext context) {
        var names = new HashSet<String>();
        context.sources().all().stream().flatMap(source -> source.resource().stream()).forEach(resource -> EcoreUtil
                .<EObject>getAllContents(resource, false).forEachRemaining(each -> {
                    if (each instanceof NamedElement named && named.getName() != null) {
                        names.add(named.getName());
                    }
                }));
        return names;
    }

    private static String free(String name, Set<String> taken) {
        return IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + "_" + i).filter(each -> !taken.contains(each))
                .findFirst().orElseThrow();
    }
}

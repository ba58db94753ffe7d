package org.mithaq.export.companion.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.SourceText;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Variable;

/** The record types with their variables, roles, parts and links. */
record RecordSection(List<RecordType> declarations, Bilingual both) implements PageSection {

    @Override
    public String key() {
        return "records";
    }

    @Override
    public void write() throws IOException {
        Declared declared = new Declared(both);
        for (RecordType type : declarations) {
            declared.open(type);
            both.page().open("table");
            both.header("page.name", "page.label", "page.holds", "page.definition");
            both.page().open("tbody");
            for (Feature feature : type.getFeatures()) {
                row(feature, "");
                if (feature instanceof Role role) {
                    for (Variable attribute : role.getAttributes()) {
                        row(attribute, "depth-1");
                    }
                }
            }
            both.page().close().close();
            declared.close();
        }
    }

    private void row(Feature feature, String style) throws IOException {
        PageWriter page = both.page();
        page.open("tr").open("td", "class", style).code(feature.getName()).close();
        both.labelCells(feature);
        page.open("td");
        both.words("holds." + kind(feature));
        page.text(" ").links(targets(feature).filter(target -> target != null && target.getName() != null)
                .map(PageLink::to).toList());
        if (!(feature instanceof DerivedVariable)) {
            page.text(" ").code(multiplicity(feature));
        }
        page.close().open("td");
        both.explanation(feature);
        conditions(feature);
        page.close().close();
    }

    private static String kind(Feature feature) {
        String name = feature.eClass().getName();
        return name.endsWith("Variable") ? name.substring(0, name.length() - "Variable".length()) : name;
    }

    private static Stream<? extends NamedElement> targets(Feature feature) {
        return switch (feature) {
            case CategoryVariable category -> Stream.ofNullable(category.getList());
            case PositionVariable position -> Stream.ofNullable(position.getScale());
            case QuantityVariable quantity -> Stream.ofNullable(quantity.getUnits());
            case ReferenceVariable reference -> reference.getTargets().stream();
            case Role role -> Stream.ofNullable(role.getRegistry());
            case PartFeature part -> Stream.ofNullable(part.getType());
            case Link link -> Stream.ofNullable(link.getTarget());
            default -> Stream.empty();
        };
    }

    private static String multiplicity(Feature feature) {
        String upper = feature.getUpper() < 0 ? "*" : String.valueOf(feature.getUpper());
        return feature.getLower() + ".." + upper;
    }

    private void conditions(Feature feature) throws IOException {
        if (feature instanceof DerivedVariable derived && derived.getExpression() != null) {
            note("page.derived", SourceText.of(derived.getExpression()));
        }
        if (feature.isRequired() && feature.getRequiredWhen() == null) {
            note("page.required", "");
        } else if (feature.getRequiredWhen() != null) {
            note(feature.isRequiredUnless() ? "page.requiredUnless" : "page.requiredWhen",
                    SourceText.of(feature.getRequiredWhen()));
        }
        if (feature instanceof Variable variable && !variable.getDefaults().isEmpty()) {
            note("page.default", variable.getDefaults().stream().map(SourceText::of).collect(Collectors.joining(", ")));
        }
    }

    private void note(String key, String expression) throws IOException {
        both.page().open("p", "class", "note");
        both.words(key);
        if (!expression.isEmpty()) {
            both.page().text(" ").code(expression);
        }
        both.page().close();
    }
}

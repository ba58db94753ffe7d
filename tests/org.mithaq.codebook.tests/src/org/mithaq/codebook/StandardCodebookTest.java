package org.mithaq.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Example;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.ScalePoint;

@DisplayName("The standard codebook")
class StandardCodebookTest {

    private static final Map<String, List<String>> KINDS_BY_FAMILY = Map.of(
            "HOSTILITIES", List.of("CEASEFIRE", "WITHDRAW_FORCES", "CHECKPOINTS", "DEMILITARISE", "BUFFER_ZONE",
                    "JOINT_PATROLS", "FOREIGN_FORCES", "THREAT"),
            "WEAPONS", List.of("WPN_HEAVY", "WPN_MEDIUM", "WPN_LIGHT", "WPN_ALL", "WPN_RETAIN", "WPN_OTHER"),
            "MOVEMENT", List.of("EVACUATION", "EVAC_TERMS", "EXPULSION", "RETURN", "NO_DISPLACEMENT"),
            "STATUS", List.of("SETTLEMENT", "CONSCRIPTION", "DEFECTORS", "AMNESTY", "NO_PERSECUTION"),
            "DETAINEES", List.of("DETAINEE_RELEASE", "DETAINEE_FILE", "EXCHANGE", "MISSING"),
            "CIVIL_LIFE", List.of("AID", "MEDICAL", "ROADS", "SIEGE_LIFT", "SERVICES", "RECONSTRUCTION",
                    "EMPLOYEES_STUDENTS", "PROPERTY", "SANCTIONS_EASING", "EARLY_RECOVERY"),
            "AUTHORITY", List.of("STATE_INSTITUTIONS", "FLAG", "FORCES_ENTRY", "FORCES_BAR", "LOCAL_FORCE",
                    "LOCAL_RULE", "INTEGRATION", "DISSOLVE_BODIES", "POLITICAL_TRANSITION", "RECOGNITION",
                    "DRUG_CONTROL", "COUNTER_TERRORISM"),
            "MACHINERY", List.of("GUARANTOR", "RUSSIAN_MP", "COMMITTEE", "MONITORING", "RESOURCE_SECURITY", "SCOPE",
                    "CONFISCATION", "PROCESS", "MEETINGS"));

    @TempDir
    private static Path project;

    private static LoadedCodebook codebook;

    @BeforeAll
    static void copyItIntoAProjectAndLoadIt() throws IOException {
        var files = new ArrayList<Path>();
        for (String name : StandardCodebooks.names()) {
            Path file = project.resolve(StandardCodebooks.fileName(name).orElseThrow());
            try (var in = StandardCodebooks.open(name)) {
                Files.copy(in, file);
            }
            files.add(file);
        }
        codebook = new CodebookLoader().load(files);
    }

    @Test
    void loadsWithoutAnyIssue() {
        assertEquals(List.of(), codebook.issues());
        assertEquals("mithaq.standard", codebook.name());
        assertEquals(List.of("ar", "en"), codebook.languages());
    }

    @Test
    void hasTheKindsOfClausesInTheirFamilies() {
        assertEquals(KINDS_BY_FAMILY, families().stream()
                .collect(Collectors.toMap(Category::getName, family -> names(family.getChildren()))));
        assertEquals(59, kindsOfClauses().size());
    }

    @Test
    void givesEveryKindOfClauseCues() {
        assertEquals(List.of(), names(kindsOfClauses().stream().filter(kind -> kind.getCues().isEmpty()).toList()));
    }

    @Test
    void labelsEverythingInBothLanguages() {
        assertEquals(List.of(), badly(elements(DocumentedElement.class), DocumentedElement::getLabels));
        assertTrue(elements(LocalizedText.class).noneMatch(text -> text.getText().isBlank()));
    }

    @Test
    void definesEveryCodeAndEveryFeatureInBothLanguages() {
        assertEquals(List.of(), badly(elements(DocumentedElement.class).filter(StandardCodebookTest::needsADefinition),
                DocumentedElement::getDefinitions));
        assertEquals(List.of(), badly(elements(DocumentedElement.class)
                .filter(element -> !element.getDefinitions().isEmpty()), DocumentedElement::getDefinitions));
    }

    @Test
    void givesExamplesInBothLanguages() {
        assertEquals(List.of(), elements(Example.class).filter(example -> !inBothLanguages(example.getTexts()))
                .map(example -> example.eContainer().toString()).toList());
    }

    @Test
    void tellsEachKindOfClauseFromItsNeighboursByExamples() {
        assertEquals(List.of(), names(kindsOfClauses().stream().filter(kind -> lacksExamples(kind)).toList()));
    }

    @Test
    void tellsWhatIsEasilyConfusedByExamples() {
        Stream<Code> codes = Stream
                .of("AgreementKind", "AgreementStatus", "Outcome", "TruthStatus", "Polarity", "Model")
                .flatMap(list -> codebook.list(list).orElseThrow().getCategories().stream());
        var position = codebook.scale("Position").orElseThrow();
        Stream<Code> onAndOffTheScale = Stream.concat(position.getPoints().stream(), position.getOffScale().stream());
        assertEquals(List.of(), Stream.of(codes, onAndOffTheScale, codebook.missingReasons().stream())
                .flatMap(each -> each).filter(StandardCodebookTest::lacksExamples).map(NamedElement::getName).toList());
    }

    @Test
    void hasPatternsThatCompileAndNeedText() {
        var patterns = elements(Cue.class).filter(Cue::isPattern).map(Cue::getText).toList();

        assertTrue(patterns.size() > 20);
        assertEquals(List.of(),
                patterns.stream().filter(pattern -> Pattern.compile(pattern).matcher("").find()).toList());
    }

    @Test
    void ordersPositionsFromSupportToRejection() {
        var position = codebook.scale("Position").orElseThrow();

        assertEquals(Map.of("supports", 2, "supports_conditionally", 1, "ambiguous", 0, "reserves", -1, "rejects", -2),
                position.getPoints().stream()
                        .collect(Collectors.toMap(ScalePoint::getName, point -> point.getValue().intValueExact())));
        assertEquals(List.of("silent", "none"), names(position.getOffScale()));
    }

    @Test
    void exportsMissingReasonsAsCodesThatCannotPassForAValue() {
        var codes = codebook.missingReasons().stream().map(MissingReason::getExportCode).toList();

        assertTrue(names(codebook.missingReasons()).containsAll(List.of("not_stated", "unclear", "not_applicable")));
        assertEquals(codes.stream().distinct().toList(), codes);
        assertTrue(codes.stream().allMatch(code -> code.matches("\\.[a-z]")), codes::toString);
    }

    @Test
    void hasTheTablesThatAnalystsWorkWith() {
        assertTrue(names(codebook.datasets()).containsAll(List.of("agreements", "agreement_parties",
                "agreement_places", "clauses", "stances", "evidence")));
    }

    @Test
    void callsNoTwoEntriesOfARegistryTheSame() {
        for (Registry registry : codebook.registries()) {
            var entriesByName = new TreeMap<String, List<String>>();
            for (Entry entry : codebook.entries(registry)) {
                wordings(entry).forEach(wording -> entriesByName.computeIfAbsent(wording, w -> new ArrayList<>())
                        .add(entry.getName()));
            }
            entriesByName.values().removeIf(entries -> entries.size() == 1);
            assertEquals(Map.of(), entriesByName, registry.getName());
        }
    }

    private static boolean needsADefinition(DocumentedElement element) {
        return element instanceof Code || element instanceof Feature || element instanceof RecordType;
    }

    /** Whether there is none of what belongs here, or of what does not. */
    private static boolean lacksExamples(DocumentedElement element) {
        return element.getExamples().stream().map(Example::isExcluded).distinct().count() < 2;
    }

    private static List<Category> families() {
        return codebook.list("ClauseKind").orElseThrow().getCategories();
    }

    private static List<Category> kindsOfClauses() {
        return families().stream().flatMap(family -> family.getChildren().stream()).toList();
    }

    private static List<String> names(Collection<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }

    private static Stream<String> wordings(Entry entry) {
        return Stream.concat(entry.getLabels().stream().map(LocalizedText::getText),
                entry.getAliases().stream().filter(alias -> !alias.isPattern()).map(Cue::getText)).distinct();
    }

    /** The elements whose texts are not one in Arabic and one in English. */
    private static List<String> badly(Stream<DocumentedElement> elements,
            Function<DocumentedElement, List<LocalizedText>> texts) {
        return elements.filter(element -> !inBothLanguages(texts.apply(element)))
                .map(element -> element.eClass().getName() + " " + element.getName()).toList();
    }

    private static boolean inBothLanguages(List<LocalizedText> texts) {
        return texts.stream().map(LocalizedText::getLanguage).sorted().toList().equals(List.of("ar", "en"));
    }

    private static <T> Stream<T> elements(Class<T> type) {
        return codebook.codebooks().stream().flatMap(file -> Stream.concat(Stream.<Object>of(file),
                EcoreUtil2.eAllContentsAsList(file).stream()).filter(type::isInstance).map(type::cast));
    }
}

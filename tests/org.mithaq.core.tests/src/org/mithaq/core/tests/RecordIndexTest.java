package org.mithaq.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.index.RecordIndexing;
import org.mithaq.core.index.RecordPlace;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.store.CodingStore;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.CodingPackage.Literals;

@DisplayName("The index of records")
class RecordIndexTest {

    private static final CoderName SALMA = new CoderName("salma");
    private static final ReportId DEAL = new ReportId("deal");
    private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;

    @TempDir
    private Path root;
    private ProjectLayout layout;

    @BeforeEach
    void layOut() {
        layout = new ProjectLayout(root);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesRecordsBackAsTheyWereCoded(long seed) {
        Coding coding = new RandomCoding(seed).coding();

        Coding read = IndexedDocument.of(SALMA, DEAL, coding).coding();

        assertThat(EcoreUtil.equals(coding, read)).isTrue();
    }

    @Test
    void readsOnlyWhatChanged() throws Exception {
        save(DEAL, record("AGR-0001"));
        save(new ReportId("talks"), record("AGR-0002"));
        open();
        FileTime unchanged = Files.getLastModifiedTime(stored("talks"));
        save(DEAL, record("AGR-0001"), record("AGR-0003"));

        assertThat(ids(open())).containsExactly("AGR-0001", "AGR-0003", "AGR-0002");
        assertThat(Files.getLastModifiedTime(stored("talks"))).isEqualTo(unchanged);
    }

    @Test
    void seesAChangeThatLeavesSizeAndTimeOfTheFileAlone() throws Exception {
        save(DEAL, record("AGR-0001"));
        open();
        Path file = layout.coding(SALMA, DEAL);
        FileTime time = Files.getLastModifiedTime(file);
        save(DEAL, record("AGR-0007"));
        Files.setLastModifiedTime(file, time);

        assertThat(ids(open())).containsExactly("AGR-0007");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.999})
    void isMadeAnewWhereItIsDamaged(double where) throws Exception {
        save(DEAL, record("AGR-0001"), record("AGR-0002"));
        open();
        byte[] content = Files.readAllBytes(stored("deal"));
        content[(int) (where * content.length)] ^= 0x15;
        Files.write(stored("deal"), content);

        assertThat(ids(open())).containsExactly("AGR-0001", "AGR-0002");
    }

    @Test
    void isMadeAnewWhereItWasCut() throws Exception {
        save(DEAL, record("AGR-0001"));
        open();
        Files.write(stored("deal"), new byte[] {1, 2, 3});

        assertThat(ids(open())).containsExactly("AGR-0001");
    }

    @Test
    void forgetsCodingsThatAreGone() throws Exception {
        save(DEAL, record("AGR-0001"));
        open();
        Files.delete(layout.coding(SALMA, DEAL));

        assertThat(ids(open())).isEmpty();
        assertThat(stored("deal")).doesNotExist();
    }

    @Test
    void tellsWhichFileCannotBeRead() throws Exception {
        save(DEAL, record("AGR-0001"));
        Files.writeString(layout.coding(SALMA, DEAL), "<coding:Coding");
        List<Finding> problems = new ArrayList<>();

        RecordIndex index = new RecordIndexing(layout).open(ProgressMonitor.NONE, problems);

        assertThat(index.documents()).isEmpty();
        assertThat(problems).extracting(Finding::code).containsExactly("coding.broken");
    }

    @Test
    void findsARecordAndWhatLeadsToIt() throws Exception {
        CodedRecord follower = record("AGR-0002");
        follower.getValues().add(Values.record("follows", "AGR-0001"));
        save(DEAL, record("AGR-0001"));
        save(new ReportId("talks"), follower);

        RecordIndex index = open();

        assertThat(index.records("salma", "AGR-0001")).extracting(RecordPlace::document)
                .extracting(IndexedDocument::report).containsExactly(DEAL);
        assertThat(index.linkedFrom("salma", "AGR-0001")).extracting(place -> place.document().root(place.root()).getId())
                .containsExactly("AGR-0002");
        assertThat(index.records("omar", "AGR-0001")).isEmpty();
    }

    @Test
    void tellsIdsWithMoreZerosApart() throws Exception {
        save(DEAL, record("AGR-0001"), record("AGR-00001"), record("AGR-1"));

        RecordIndex index = open();

        assertThat(List.of("AGR-0001", "AGR-00001", "AGR-1")).allSatisfy(id -> assertThat(
                index.records("salma", id)).singleElement().satisfies(place -> assertThat(
                        place.document().root(place.root()).getId()).isEqualTo(id)));
    }

    @Test
    void takesWhatIsNotSavedInPlaceOfWhatIs() throws Exception {
        save(DEAL, record("AGR-0001"));
        RecordIndex saved = open();
        Coding now = new CodingStore().create(SALMA, DEAL);
        now.getRecords().add(record("AGR-0005"));

        RecordIndex index = saved.with(List.of(IndexedDocument.of(SALMA, DEAL, now)));

        assertThat(ids(index)).containsExactly("AGR-0005");
        assertThat(index.records("salma", "AGR-0001")).isEmpty();
        assertThat(index.records("salma", "AGR-0005")).hasSize(1);
        assertThat(ids(saved)).containsExactly("AGR-0001");
    }

    @Test
    void readsAFewRecordsOfManyByThemselves() throws Exception {
        save(DEAL, IntStream.range(0, 40).mapToObj(i -> record("AGR-%04d".formatted(i))).toArray(CodedRecord[]::new));
        IndexedDocument document = open().documents().getFirst();
        List<String> some = new ArrayList<>();

        document.forEachRoot(root -> root == 7 || root == 39, (root, record) -> some.add(root + " " + record.getId()));

        assertThat(some).containsExactly("7 AGR-0007", "39 AGR-0039");
        assertThat(document.root(0).getId()).isEqualTo("AGR-0000");
        assertThat(document.coding().getRecords()).hasSize(40);
        assertThat(document.root(20).getId()).isEqualTo("AGR-0020");
    }

    @Test
    void givesNoRecordOfAFileThatWasMadeAnewMeanwhile() throws Exception {
        save(DEAL, record("AGR-0001"), record("AGR-0002"));
        for (int later = 0; later < 40; later++) {
            save(new ReportId("talks-" + later), record("AGR-0001"));
        }
        IndexedDocument before = open().documents().getFirst();
        save(DEAL, record("AGR-0003"), record("AGR-0004"));
        open();

        assertThatThrownBy(() -> before.root(1)).isInstanceOf(UncheckedIOException.class);
    }

    private RecordIndex open() {
        List<Finding> problems = new ArrayList<>();
        RecordIndex index = new RecordIndexing(layout).open(ProgressMonitor.NONE, problems);
        assertThat(problems).isEmpty();
        return index;
    }

    private static List<String> ids(RecordIndex index) {
        return index.documents().stream().map(IndexedDocument::coding).flatMap(CodedRecords::all)
                .map(CodedRecord::getId).toList();
    }

    private Path stored(String report) {
        return layout.recordsFolder().resolve("salma").resolve(report + ".records");
    }

    private void save(ReportId report, CodedRecord... records) throws MithaqException, IOException {
        CodingStore store = new CodingStore();
        Coding coding = store.create(SALMA, report);
        coding.getRecords().addAll(List.of(records));
        store.save(coding, layout.coding(SALMA, report));
    }

    private static CodedRecord record(String id) {
        CodedRecord record = FACTORY.createCodedRecord();
        record.setId(id);
        record.setType("Agreement");
        record.setCoder("salma");
        return record;
    }

    /** Everything that the model has room for, in any mixture, but for what the index leaves out. */
    private static final class RandomCoding {

        private static final List<String> TEXTS = List.of("", "نص", "a", "وقف إطلاق النار", "line\nline", "\uD83D\uDE00");
        private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.CODING__COUNTERS,
                Literals.CODING__REFUSALS, Literals.ANCHOR__PREFIX, Literals.ANCHOR__SUFFIX);
        private static final int DEEPEST = 4;

        private final Random random;

        RandomCoding(long seed) {
            random = new Random(seed);
        }

        Coding coding() {
            return (Coding) made(Literals.CODING, 0);
        }

        private EObject made(EClass type, int depth) {
            EObject made = EcoreUtil.create(type.isAbstract() ? any(concrete(type)) : type);
            for (EStructuralFeature feature : made.eClass().getEAllStructuralFeatures()) {
                if (!LEFT_OUT.contains(feature)) {
                    fill(made, feature, depth);
                }
            }
            return made;
        }

        @SuppressWarnings("unchecked")
        private void fill(EObject made, EStructuralFeature feature, int depth) {
            Supplier<Object> value = () -> feature instanceof EReference reference
                    ? made(reference.getEReferenceType(), depth + 1) : value(feature.getEType());
            if (!feature.isMany()) {
                made.eSet(feature, value.get());
            } else if (depth < DEEPEST || feature instanceof EAttribute) {
                int size = random.nextInt(depth == 0 ? 30 : 4);
                Stream.generate(value).limit(size).forEach(((EList<Object>) made.eGet(feature))::add);
            }
        }

        private static List<EClass> concrete(EClass type) {
            return CodingPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                    .map(EClass.class::cast).filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).toList();
        }

        private Object value(EClassifier type) {
            return switch (type.getName()) {
                case "EString" -> any(TEXTS);
                case "EInt" -> random.nextInt();
                case "EBoolean" -> random.nextBoolean();
                case "EBigDecimal" -> number();
                case "Instant" -> random.nextBoolean() ? null
                        : Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
                default -> any(((EEnum) type).getELiterals()).getInstance();
            };
        }

        private BigDecimal number() {
            return switch (random.nextInt(5)) {
                case 0 -> null;
                case 1 -> BigDecimal.valueOf(random.nextLong());
                case 2 -> BigDecimal.valueOf(random.nextInt(100));
                case 3 -> new BigDecimal("1E+30");
                default -> BigDecimal.valueOf(random.nextLong(), random.nextInt(9));
            };
        }

        private <T> T any(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}

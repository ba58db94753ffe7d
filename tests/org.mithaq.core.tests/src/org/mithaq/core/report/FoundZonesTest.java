package org.mithaq.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;
import org.mithaq.text.zone.find.ZoneFinder;

@DisplayName("The zones of a report")
class FoundZonesTest {

    private static final ReportId DEAL = new ReportId("deal");
    private static final RawText TEXT = RawText.of("""
            تقرير عن الهدنة

            أولًا: المقدمة
            وقع الطرفان اتفاق الوادي😀 بعد يومين من المفاوضات1.
            انظر https://example.org/a?b=c
            نصت البنود على:
            وقف النار. .1
            فتح الطرق. .2
            12
            1- صحيفة النهر، العدد الثاني.
            """);
    private static final List<Zone> FOUND = new ZoneFinder().find(TEXT).list();

    private final AtomicInteger found = new AtomicInteger();
    @TempDir
    private Path root;
    private ProjectLayout layout;

    @BeforeEach
    void layOut() {
        layout = new ProjectLayout(root);
    }

    /** As a program that was just started. */
    private FoundZones opened() {
        return new FoundZones(layout, raw -> {
            found.incrementAndGet();
            return new ZoneFinder().find(raw);
        });
    }

    private List<Zone> zones(RawText raw) {
        return opened().of(DEAL, raw).list();
    }

    private Path file() {
        return layout.zones(DEAL);
    }

    private void assertFoundAnewOnce() {
        int before = found.get();
        assertThat(zones(TEXT)).isEqualTo(FOUND);
        assertThat(found).hasValue(before + 1);
        assertThat(zones(TEXT)).isEqualTo(FOUND);
        assertThat(found).hasValue(before + 1);
    }

    @Test
    void areFoundOnceAndThenReadAsTheyWereFound() {
        assertThat(FOUND).extracting(Zone::kind)
                .contains(ZoneKind.BODY, ZoneKind.HEADING, ZoneKind.URL, ZoneKind.LIST_ITEM);

        assertFoundAnewOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "نص", "https://example.org/a"})
    void areReadAsTheyWereFoundInShortTexts(String text) {
        RawText raw = RawText.of(text);

        assertThat(zones(raw)).isEqualTo(zones(raw)).isEqualTo(new ZoneFinder().find(raw).list());
        assertThat(found).hasValue(1);
    }

    @Test
    void areFoundAnewWhereTheFileIsDamaged() throws Exception {
        zones(TEXT);
        byte[] content = Files.readAllBytes(file());
        for (int i = 0; i < content.length; i++) {
            byte[] damaged = content.clone();
            damaged[i] ^= 0x15;
            Files.write(file(), damaged);

            assertFoundAnewOnce();
        }
    }

    @Test
    void areFoundAnewWhereTheFileWasCut() throws Exception {
        zones(TEXT);
        byte[] content = Files.readAllBytes(file());
        for (int length = 0; length < content.length; length++) {
            Files.write(file(), Arrays.copyOf(content, length));

            assertFoundAnewOnce();
        }
    }

    @Test
    void areFoundAnewByAnotherFinder() throws Exception {
        Files.createDirectories(file().getParent());
        Files.write(file(), new ZoneForm("of another finder").encode(TEXT, Zones.allBody(TEXT)));

        assertFoundAnewOnce();
    }

    @Test
    void areFoundAnewWhenTheTextIsAnother() {
        zones(TEXT);
        RawText changed = RawText.of(TEXT.value().replace("https", "همزة."));

        assertThat(zones(changed)).isEqualTo(new ZoneFinder().find(changed).list()).isNotEqualTo(FOUND);
        assertThat(found).hasValue(2);
        assertFoundAnewOnce();
    }

    @Test
    void areFoundAnewWhenTheyDoNotCoverTheText() throws Exception {
        zones(TEXT);
        RawText half = RawText.of(TEXT.value().substring(0, TEXT.length() / 2));
        Files.write(file(), ZoneForm.current().encode(TEXT, new ZoneFinder().find(half)));

        assertFoundAnewOnce();
    }

    @Test
    void areKnownOfTheTextThatTheyWereFoundIn() throws Exception {
        assertThat(opened().areKnown(DEAL, TEXT.sha256())).isFalse();
        zones(TEXT);

        assertThat(opened().areKnown(DEAL, TEXT.sha256())).isTrue();
        assertThat(opened().areKnown(DEAL, RawText.of("نص آخر").sha256())).isFalse();

        Files.write(file(), new ZoneForm("of another finder").encode(TEXT, Zones.allBody(TEXT)));
        assertThat(opened().areKnown(DEAL, TEXT.sha256())).isFalse();
    }

    @Test
    void leaveNoFilesOfReportsThatAreGone() {
        zones(TEXT);

        opened().keepOnly(Set.of(DEAL, new ReportId("other")));
        assertThat(file()).exists();

        opened().keepOnly(Set.of(new ReportId("other")));
        assertThat(file().getParent()).isEmptyDirectory();
    }

    @Test
    void areKeptInMemoryWhereNothingCanBeWritten() throws Exception {
        Files.writeString(layout.localFolder(), "a file where a folder should be");
        FoundZones zones = opened();

        assertThat(zones.of(DEAL, TEXT).list()).isEqualTo(FOUND);
        assertThat(zones.of(DEAL, TEXT).list()).isEqualTo(FOUND);
        assertThat(found).hasValue(1);
    }

    @Test
    void areKeptInMemoryWhereTheFileCannotBeReplacedAndLeaveNothingBeside() throws Exception {
        Files.createDirectories(file().resolve("in the way"));
        FoundZones zones = opened();

        assertThat(zones.of(DEAL, TEXT).list()).isEqualTo(FOUND);
        assertThat(zones.of(DEAL, TEXT).list()).isEqualTo(FOUND);
        assertThat(found).hasValue(1);
        assertThat(file().getParent()).isDirectoryNotContaining(other -> !other.equals(file()));
    }

    @Test
    void maySafelyBeAskedForByManyAtTheSameTime() throws Exception {
        List<Future<List<Zone>>> asked = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                RawText raw = i % 3 == 0 ? RawText.of("https://example.org/" + i) : TEXT;
                asked.add(threads.submit(() -> {
                    List<Zone> zones = zones(raw);
                    assertThat(zones).isEqualTo(new ZoneFinder().find(raw).list());
                    return zones;
                }));
            }
        }

        for (Future<List<Zone>> each : asked) {
            assertThat(each.get()).isNotEmpty();
        }
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }
}

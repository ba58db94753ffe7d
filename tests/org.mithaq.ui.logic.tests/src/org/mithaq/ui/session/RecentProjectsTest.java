package org.mithaq.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.id.CoderName;

@DisplayName("What is remembered from one start to the next")
class RecentProjectsTest {

    private final PreferenceStore preferences = new PreferenceStore();
    private final RecentProjects recent = new RecentProjects(preferences);

    @Test
    @DisplayName("is the projects, the last one first, each once")
    void lastFirst() {
        recent.add(Path.of("/a"));
        recent.add(Path.of("/b"));
        recent.add(Path.of("/a"));

        assertThat(recent.folders()).containsExactly(Path.of("/a"), Path.of("/b"));
    }

    @Test
    @DisplayName("is not more projects than a menu can show")
    void notTooMany() {
        for (int i = 0; i < 50; i++) {
            recent.add(Path.of("/project" + i));
        }

        assertThat(recent.folders()).hasSizeLessThan(10).first().isEqualTo(Path.of("/project49"));
    }

    @Test
    @DisplayName("is no project that could not be opened")
    void removed() {
        recent.add(Path.of("/a"));
        recent.remove(Path.of("/a"));

        assertThat(recent.folders()).isEmpty();
    }

    @Test
    @DisplayName("is the name of the coder, when it is a valid one")
    void coder() {
        CoderPreference coder = new CoderPreference(preferences);
        assertThat(coder.name()).isEmpty();

        coder.setName(new CoderName("salma"));
        assertThat(coder.name()).contains(new CoderName("salma"));

        preferences.setValue(CoderPreference.KEY, "a/b");
        assertThat(coder.name()).isEmpty();
    }
}

package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.RepeatedWork;
import org.mithaq.ui.tests.harness.Waiting;

@DisplayName("Work that is done anew after events")
class RepeatedWorkTest {

    private static final String NAME = "Work of a test";

    private final List<String> found = new ArrayList<>();
    private final CountDownLatch finish = new CountDownLatch(1);
    private Optional<RepeatedWork<String>> begun = Optional.empty();

    @AfterEach
    void end() {
        finish.countDown();
        begun.ifPresent(RepeatedWork::end);
    }

    private RepeatedWork<String> work(BackgroundWork.Work<String> what) {
        RepeatedWork<String> work = new RepeatedWork<>(Display.getCurrent(), NAME, 0, () -> Optional.of(what), found::add);
        begun = Optional.of(work);
        return work;
    }

    private static Optional<Job> running() {
        return Arrays.stream(Job.getJobManager().find(null))
                .filter(job -> job.getName().equals(NAME) && job.getState() == Job.RUNNING).findFirst();
    }

    private String untilCancelled(ProgressMonitor progress) throws InterruptedException {
        while (finish.getCount() > 0) {
            progress.checkCancelled();
            Thread.sleep(5);
        }
        return "finished";
    }

    @Test
    void tellsWhatTheWorkFoundOut() {
        RepeatedWork<String> work = work(progress -> "this");

        work.soon();

        Waiting.until("it is done", work::isDone);
        assertThat(found).containsExactly("this");
    }

    @Test
    void isDoneWhenTheUserStopsIt() {
        RepeatedWork<String> work = work(this::untilCancelled);
        work.soon();

        Waiting.forSome("it runs", RepeatedWorkTest::running).cancel();

        Waiting.until("it is done", work::isDone);
        assertThat(found).isEmpty();
    }

    @Test
    void isDoneWhenTheWorkStopsItself() {
        RepeatedWork<String> work = work(progress -> {
            throw new CancellationException();
        });

        work.soon();

        Waiting.until("it is done", work::isDone);
        assertThat(found).isEmpty();
    }

    @Test
    void dropsWhatIsRunningWhenSomethingHappens() {
        RepeatedWork<String> work = work(this::untilCancelled);
        work.soon();
        Job first = Waiting.forSome("it runs", RepeatedWorkTest::running);

        work.soon();
        Waiting.until("it runs anew", () -> running().filter(job -> job != first).isPresent());
        finish.countDown();

        Waiting.until("it is done", work::isDone);
        assertThat(found).containsExactly("finished");
    }
}

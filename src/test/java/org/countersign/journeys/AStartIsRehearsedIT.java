package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java keeps for later starts is worth nothing where the rehearsal fails, and that would show in nothing but time. */
class AStartIsRehearsedIT {

    @Test
    void itAnswersWhatIsAskedFirstAndEndsByItself(@TempDir Path data) throws IOException, InterruptedException {
        assertThat(RunningCountersign.rehearse(data)).startsWith("0: ");
    }
}

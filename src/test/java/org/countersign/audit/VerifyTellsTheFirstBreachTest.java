package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class VerifyTellsTheFirstBreachTest {

    private record Check(String promise, Result result) implements IntegrityCheck {

        @Override
        public Result run() {
            return result;
        }
    }

    private static final Check KEPT = new Check("Water is wet", new IntegrityCheck.Result.Kept("3 glasses"));
    private static final Check BROKEN = new Check("Snow is warm", new IntegrityCheck.Result.Broken("flake 7 is cold"));

    @Test
    void everythingThatWasCheckedIsNamed(CapturedOutput output) {
        assertThat(run(KEPT, KEPT)).isZero();
        assertThat(output.getOut())
                .contains("ok      Water is wet (3 glasses)")
                .contains("Everything that Countersign promises about what is stored holds.");
    }

    @Test
    void itEndsAtTheFirstBreachWithOne(CapturedOutput output) {
        assertThat(run(KEPT, BROKEN, KEPT)).isEqualTo(1);
        assertThat(output.getOut())
                .contains("BROKEN  Snow is warm: flake 7 is cold")
                .containsOnlyOnce("Water is wet")
                .doesNotContain("holds");
    }

    private static int run(IntegrityCheck... checks) {
        VerifyCommand command = new VerifyCommand(List.of(checks));
        command.run(new DefaultApplicationArguments());
        return command.getExitCode();
    }
}

package org.countersign.audit;

import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code countersign verify}: prints every promise it checked; the exit code is 1 at the first breach. */
@Component
@Profile("verify")
class VerifyCommand implements ApplicationRunner, ExitCodeGenerator {

    private final List<IntegrityCheck> checks;
    private int exitCode;

    VerifyCommand(List<IntegrityCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        PrintStream out = System.out;
        for (IntegrityCheck check : checks) {
            switch (check.run()) {
                case IntegrityCheck.Result.Kept kept ->
                    out.println("ok      " + check.promise() + " (" + kept.checked() + ")");
                case IntegrityCheck.Result.Broken broken -> {
                    out.println("BROKEN  " + check.promise() + ": " + broken.breach());
                    exitCode = 1;
                    return;
                }
            }
        }
        out.println("Everything that Countersign promises about what is stored holds.");
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}

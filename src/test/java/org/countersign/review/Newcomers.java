package org.countersign.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestClinic;

/** People who had nothing to do with an article until somebody had to sign it. They are hired once and for every article. */
final class Newcomers {

    private final TestClinic clinic;
    private final Map<Role, List<Colleague>> hired = new EnumMap<>(Role.class);

    Newcomers(TestClinic clinic) {
        this.clinic = clinic;
    }

    /** One for each signature that the stages ask for, in their order. */
    List<Colleague> whoSign(List<RoundStage> stages) {
        Map<Role, Integer> busy = new EnumMap<>(Role.class);
        List<Colleague> signers = new ArrayList<>();
        for (RoundStage stage : stages) {
            Role role = stage.rule().role();
            for (int i = 0; i < stage.rule().signatures(); i++) {
                signers.add(colleague(role, busy.merge(role, 1, Integer::sum)));
            }
        }
        return signers;
    }

    private Colleague colleague(Role role, int number) {
        List<Colleague> ofRole = hired.computeIfAbsent(role, any -> new ArrayList<>());
        if (ofRole.size() < number) {
            ofRole.add(clinic.hire("Somebody New", role));
        }
        return ofRole.get(number - 1);
    }
}

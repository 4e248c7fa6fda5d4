package org.countersign;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void eachModuleUsesOnlyThoseThatItDeclares() {
        ApplicationModules.of(CountersignApplication.class).verify();
    }
}

package org.countersign.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers at every other address below the API's, where patients' pages would otherwise answer for scripts. */
@RestController
@Hidden
class UnknownApiAddresses {

    @RequestMapping("/api/**")
    void unknown() {
        throw new NotFoundException("The API has nothing at this address. See /api/v1/openapi.json.");
    }
}

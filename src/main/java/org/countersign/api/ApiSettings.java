package org.countersign.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param requestsPerMinute how many one token may make, on each node
 */
@ConfigurationProperties("countersign.api")
record ApiSettings(@DefaultValue("600") int requestsPerMinute) {

    ApiSettings {
        if (requestsPerMinute < 1) {
            throw new IllegalArgumentException("countersign.api.requests-per-minute must be at least 1");
        }
    }
}

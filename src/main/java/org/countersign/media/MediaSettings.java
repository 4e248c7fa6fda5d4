package org.countersign.media;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the bytes of images are kept.
 *
 * @param s3 only looked at when {@code store} is {@link Store#S3}
 */
@ConfigurationProperties("countersign.media")
record MediaSettings(
        @DefaultValue("postgresql") Store store,
        @DefaultValue S3 s3) {

    enum Store {
        POSTGRESQL,
        S3
    }

    MediaSettings {
        if (store == Store.S3 && s3.bucket().isBlank()) {
            throw new IllegalArgumentException(
                    "countersign.media.store is s3, so countersign.media.s3.bucket has to name a bucket");
        }
    }

    /**
     * A store that speaks Amazon's S3.
     *
     * @param endpoint of another store than Amazon's: {@code https://s3.clinic.example}; empty for Amazon's own
     * @param prefix of every key: {@code countersign/}; may be empty
     * @param accessKey empty, as {@code secretKey}, to take what the machine provides: environment, profile, role
     */
    record S3(
            @DefaultValue("") String bucket,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String endpoint,
            @DefaultValue("") String prefix,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {

        @Override
        public String toString() {
            return "S3[bucket=" + bucket + ", region=" + region + ", endpoint=" + endpoint + ", prefix=" + prefix + "]";
        }
    }
}

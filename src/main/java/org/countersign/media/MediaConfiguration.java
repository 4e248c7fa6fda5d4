package org.countersign.media;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Chooses the store that {@code countersign.media.store} names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaSettings.class)
class MediaConfiguration {

    private static final String STORE = "countersign.media.store";

    @Bean
    @ConditionalOnProperty(name = STORE, havingValue = "postgresql", matchIfMissing = true)
    ImageStore postgresqlImageStore(JdbcClient jdbc, TransactionTemplate transaction) {
        return new PostgresqlImageStore(jdbc, transaction);
    }

    @Bean
    @ConditionalOnProperty(name = STORE, havingValue = "s3")
    ImageStore s3ImageStore(S3Client s3, MediaSettings settings, TransactionTemplate transaction) {
        return new S3ImageStore(s3, settings.s3(), transaction);
    }

    /** Checksums beyond the signature's only where S3 demands them: not every store that speaks S3 knows the newer ones. */
    @Bean
    @ConditionalOnProperty(name = STORE, havingValue = "s3")
    S3Client s3Client(MediaSettings settings) {
        MediaSettings.S3 s3 = settings.s3();
        S3ClientBuilder client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(s3.region()))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (!s3.accessKey().isEmpty()) {
            client.credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create(s3.accessKey(), s3.secretKey())));
        }
        if (!s3.endpoint().isEmpty()) {
            client.endpointOverride(URI.create(s3.endpoint())).forcePathStyle(true);
        }
        return client.build();
    }
}

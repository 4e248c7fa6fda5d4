package org.countersign.media;

import java.util.Map;
import java.util.Optional;
import org.countersign.shared.ImageHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** In a bucket, under {@code {prefix}{hash}/{rendition}}. The bucket needs to be open to nobody but Countersign. */
class S3ImageStore implements ImageStore {

    private static final Logger log = LoggerFactory.getLogger(S3ImageStore.class);

    private final S3Client s3;
    private final String bucket;
    private final String prefix;
    private final TransactionTemplate transaction;

    S3ImageStore(S3Client s3, MediaSettings.S3 settings, TransactionTemplate transaction) {
        this.s3 = s3;
        this.bucket = settings.bucket();
        this.prefix = settings.prefix();
        this.transaction = transaction;
    }

    /** The files first, without a transaction that would wait for the network. */
    @Override
    public void keep(ImageHash hash, Map<Rendition, byte[]> files, Runnable register) {
        files.forEach((rendition, bytes) ->
                s3.putObject(put -> put.bucket(bucket).key(key(hash, rendition)), RequestBody.fromBytes(bytes)));
        transaction.executeWithoutResult(status -> register.run());
    }

    @Override
    public Optional<byte[]> find(ImageHash hash, Rendition rendition) {
        try {
            return Optional.of(s3.getObjectAsBytes(get -> get.bucket(bucket).key(key(hash, rendition)))
                    .asByteArray());
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        }
    }

    /** The image is gone for everybody by now; what cannot be deleted here is for whoever keeps the bucket to delete. */
    @Override
    public void forget(ImageHash hash) {
        for (Rendition rendition : Rendition.values()) {
            try {
                s3.deleteObject(delete -> delete.bucket(bucket).key(key(hash, rendition)));
            } catch (SdkException unreachable) {
                log.error(
                        "Delete {} from the bucket by hand: nothing shows this image any more",
                        key(hash, rendition),
                        unreachable);
            }
        }
    }

    private String key(ImageHash hash, Rendition rendition) {
        return prefix + hash.hex() + "/" + rendition.address();
    }
}

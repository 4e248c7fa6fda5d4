package org.countersign.media;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.countersign.shared.RefusedException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where images are decoded and scaled: on few threads of its own. One image of 50 megapixels takes some 400 MB while it is
 * worked on, and computing for seconds on the threads that serve requests would stop everybody's typing.
 */
@Component
class ImageWorkshop implements DisposableBean {

    private static final int WAITING = 24;

    private final ThreadPoolExecutor threads;

    ImageWorkshop() {
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 4);
        threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform()
                        .name("image-workshop-", 1)
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .factory());
    }

    /** Waits for its turn. The caller holds neither a transaction nor a lock. */
    CleanImage clean(byte[] file) {
        try {
            return result(threads.submit(() -> ImageIntake.clean(file)));
        } catch (RejectedExecutionException full) {
            throw new RefusedException("Many images are being uploaded at this moment. Try again in a minute.");
        }
    }

    private static CleanImage result(Future<CleanImage> cleaning) {
        try {
            return cleaning.get();
        } catch (InterruptedException stopping) {
            cleaning.cancel(true);
            Thread.currentThread().interrupt();
            throw new RefusedException("Countersign is being stopped. Upload the image again in a minute.");
        } catch (ExecutionException failed) {
            throw switch (failed.getCause()) {
                case RefusedException refused -> refused;
                case OutOfMemoryError tooLarge ->
                    new RefusedException(
                            "This server has too little memory for an image of this size. Export it smaller.");
                case RuntimeException unexpected -> unexpected;
                case null, default -> new IllegalStateException(failed);
            };
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}

package org.countersign.content.live;

import java.io.IOException;
import java.util.UUID;
import org.countersign.content.DraftPart;
import org.countersign.content.SentSteps;
import org.countersign.document.InvalidStepException;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Does what a reader is due with the rights of this moment. A refusal is answered with its sentence; whatever else goes
 * wrong is logged once, under the reference that the answer gives.
 */
@Component
class Serving {

    private static final Logger log = LoggerFactory.getLogger(Serving.class);

    private final Answers answers;

    Serving(Answers answers) {
        this.answers = answers;
    }

    void serve(LiveReader reader, LiveReader.ThrowingTask task) throws IOException {
        serve(reader, null, task);
    }

    /** @param batch what it is about, for the answer to name; null when it is about no steps */
    void serve(LiveReader reader, @Nullable SentSteps batch, LiveReader.ThrowingTask task) throws IOException {
        try {
            reader.asPerson(task);
        } catch (RefusedException e) {
            refuse(reader, batch, e.sentence());
        } catch (InvalidStepException e) {
            log.warn("A step in {} was refused: {}", reader.article(), e.getMessage());
            refuse(reader, batch, "This change cannot be saved: " + e.problem());
        } catch (AccessDeniedException e) {
            refuse(reader, batch, "You may no longer change this draft. Your text is still in this browser.");
        } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("Live editing of {} failed, reference {}", reader.article(), reference, e);
            DraftPart part = batch == null ? null : batch.part();
            String client = batch == null ? null : batch.client();
            String sentence = "The server cannot save at the moment. Your text is kept here and sent again.";
            reader.send(answers.refused(part, client, sentence, false, reference));
        }
    }

    /** Pointless to send again. */
    void refuse(LiveReader reader, @Nullable SentSteps batch, String sentence) throws IOException {
        DraftPart part = batch == null ? null : batch.part();
        String client = batch == null ? null : batch.client();
        reader.send(answers.refused(part, client, sentence, true, null));
    }

    /** A slow browser must not hold up the others, nor the thread that listens. */
    void inBackground(LiveReader reader, LiveReader.ThrowingTask task) {
        Thread.startVirtualThread(() -> {
            try {
                serve(reader, task);
            } catch (IOException | IllegalStateException e) {
                log.debug("A browser of {} is gone", reader.article(), e);
            }
        });
    }
}

package org.countersign.site;

import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What patients see when a public page fails: a sentence and a number, with which the log tells the rest. */
@ControllerAdvice(assignableTypes = {ArticleController.class, ListController.class, MachineReadableController.class})
class PublicErrors {

    private static final Logger log = LoggerFactory.getLogger(PublicErrors.class);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final NoticePages notices;

    PublicErrors(NoticePages notices) {
        this.notices = notices;
    }

    @ExceptionHandler
    ResponseEntity<String> answer(Exception exception) {
        String requestId =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        if (isDatabaseAway(exception)) {
            log.error("Request {}: the database cannot be reached", requestId, exception);
            return Answers.trouble(HttpStatus.SERVICE_UNAVAILABLE, notices.unavailable(requestId), SOON);
        }
        log.error("Request {}: a public page failed", requestId, exception);
        return Answers.trouble(HttpStatus.INTERNAL_SERVER_ERROR, notices.failed(requestId), SOON);
    }

    private static boolean isDatabaseAway(Exception exception) {
        return exception instanceof TransactionException
                || exception instanceof TransientDataAccessException
                || exception instanceof RecoverableDataAccessException
                || exception instanceof NonTransientDataAccessResourceException;
    }
}

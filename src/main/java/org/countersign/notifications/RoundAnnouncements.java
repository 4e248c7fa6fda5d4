package org.countersign.notifications;

import org.countersign.review.ReviewAssigned;
import org.countersign.review.ReviewReleased;
import org.countersign.review.StageBegan;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Turns what happens within a round of review into notices: see {@link Announcements}. */
@Component
class RoundAnnouncements {

    private final NoticeStore notices;
    private final DecisionRequests requests;

    RoundAnnouncements(NoticeStore notices, DecisionRequests requests) {
        this.notices = notices;
        this.requests = requests;
    }

    @ApplicationModuleListener
    void assigned(ReviewAssigned event) {
        requests.tell(event.article(), event.review(), event.by());
    }

    @ApplicationModuleListener
    void released(ReviewReleased event) {
        notices.forgetRequest(event.person(), event.review(), event.stage());
        requests.tellUnlessAssigned(event.article(), event.review());
    }

    @ApplicationModuleListener
    void began(StageBegan event) {
        requests.tell(event.article(), event.review());
    }
}

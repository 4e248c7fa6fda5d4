package org.countersign.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import org.countersign.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/** What somebody has vouched for by signing, for as long as that holds. */
@Embeddable
class Approval {

    private byte @Nullable [] approved;

    @Column(name = "signed_change")
    private long signedChange = -1;

    @Column(name = "ready_since")
    private @Nullable Instant readySince;

    /** Whether there is content that may be published. */
    boolean holds() {
        return approved != null;
    }

    boolean covers(ContentHash content) {
        return Arrays.equals(approved, content.bytes());
    }

    /** The draft's change number up to which somebody has vouched for the content; -1 when nothing was signed. */
    long signedChange() {
        return signedChange;
    }

    /** @param change the draft's change number at which the signed revision was cut */
    void give(ContentHash signed, long change) {
        approved = signed.bytes();
        signedChange = change;
        readySince = Instant.now();
    }

    /** It is published now, and waits for nobody any more. */
    void wasUsed() {
        readySince = null;
    }

    void goBack(Vouched vouched) {
        signedChange = vouched.change();
        approved = vouched.approved() == null ? null : vouched.approved().bytes();
        readySince = vouched.approved() == null || vouched.isLive() ? null : Instant.now();
    }

    void end() {
        approved = null;
        readySince = null;
    }
}

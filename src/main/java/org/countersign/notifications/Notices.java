package org.countersign.notifications;

import java.util.List;
import org.countersign.people.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who asks was told. */
@Service
public class Notices {

    private final NoticeStore store;
    private final CurrentPerson currentPerson;

    Notices(NoticeStore store, CurrentPerson currentPerson) {
        this.store = store;
        this.currentPerson = currentPerson;
    }

    /** The newest first, read or not. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<ReceivedNotice> newest(int limit) {
        return store.newest(currentPerson.get().id(), limit);
    }

    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public int unread() {
        return store.unread(currentPerson.get().id());
    }

    /** Does nothing with a notice that is somebody else's, or read already. */
    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional
    public void read(NoticeId notice) {
        store.read(currentPerson.get().id(), notice);
    }

    @PreAuthorize("hasAnyRole('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')")
    @Transactional
    public void readAll() {
        store.readAll(currentPerson.get().id());
    }
}

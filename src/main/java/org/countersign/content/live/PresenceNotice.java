package org.countersign.content.live;

import java.util.List;

/**
 * What nodes tell each other about who is in a draft, as the payload of a NOTIFY, which holds 8,000 bytes.
 *
 * @param here who came, moved, or is still there
 * @param gone the tabs of those who left
 */
record PresenceNotice(String article, List<Here> here, List<String> gone) {

    /** So many fit, whatever they are called. */
    static final int MOST_AT_ONCE = 15;

    PresenceNotice {
        here = List.copyOf(here);
        gone = List.copyOf(gone);
    }
}

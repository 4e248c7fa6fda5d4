package org.countersign.content.live;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a draft open in a tab, as all nodes and browsers know it.
 *
 * @param tab names the connection; one person may have several
 * @param colour which of the desk's colours for people is theirs
 * @param place where they are in it; null until they were anywhere
 */
record Here(
        String tab,
        String person,
        String name,
        int colour,
        @Nullable Place place) {

    private static final int LONGEST_NAME = 60;

    Here {
        name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    Here at(Place newPlace) {
        return new Here(tab, person, name, colour, newPlace);
    }

    /**
     * A selection; where its ends are the same, a cursor.
     *
     * @param part by its name in the protocol
     * @param version the part's version that the positions are of
     * @param client the tab's editor of the part, as in its steps
     */
    record Place(String part, int version, String client, int anchor, int head) {}
}

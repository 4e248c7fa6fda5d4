package org.countersign.audit;

/** Whoever acts now does so through a script; the trail names its token beside the person. */
public interface ActingByToken {

    String tokenName();
}

package org.countersign.content;

import org.countersign.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * What signatures still vouch for.
 *
 * @param change the draft's change number at which the newest revision was cut that has every signature; -1 for none
 * @param approved its content; null for none, and when the article was withdrawn since
 * @param isLive whether patients read it now
 */
public record Vouched(long change, @Nullable ContentHash approved, boolean isLive) {}

package org.countersign.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A medical reviewer's licence to practise, as an administrator last verified it.
 *
 * @param region where it was issued: a state, a province, a country
 * @param expiresOn the last day on which it is valid
 * @param verifiedOn when the administrator looked it up with whoever issued it
 * @param verifiedBy that administrator's name
 */
public record Licence(String number, String region, LocalDate expiresOn, LocalDate verifiedOn, String verifiedBy) {

    /** What keeps somebody from signing of whom no licence is known. */
    public static final String NOT_RECORDED =
            "Your licence is not recorded. An administrator verifies and records it under People.";

    private static final int MONTHS_THAT_A_VERIFICATION_HOLDS = 24;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Why whoever holds this licence cannot sign today, as a sentence to them; empty when they can. */
    public Optional<String> obstacle(LocalDate today) {
        if (hasExpired(today)) {
            return Optional.of("Your licence expired on " + DAY.format(expiresOn)
                    + ". An administrator records the renewed one under People.");
        }
        if (needsVerification(today)) {
            return Optional.of("Your licence was last verified on " + DAY.format(verifiedOn) + ", more than "
                    + MONTHS_THAT_A_VERIFICATION_HOLDS
                    + " months ago. An administrator verifies and records it anew under People.");
        }
        return Optional.empty();
    }

    /** "Valid until 3 March 2028", or why it allows nobody to sign. */
    public String state(LocalDate today) {
        if (hasExpired(today)) {
            return "Expired on " + DAY.format(expiresOn);
        }
        if (needsVerification(today)) {
            return "Has to be verified anew: that was more than " + MONTHS_THAT_A_VERIFICATION_HOLDS + " months ago";
        }
        return "Valid until " + DAY.format(expiresOn);
    }

    /** "A-12345, California". */
    public String named() {
        return number + ", " + region;
    }

    /** "5 January 2026, by Priya Raman". */
    public String verification() {
        return DAY.format(verifiedOn) + ", by " + verifiedBy;
    }

    private boolean hasExpired(LocalDate today) {
        return expiresOn.isBefore(today);
    }

    private boolean needsVerification(LocalDate today) {
        return verifiedOn.plusMonths(MONTHS_THAT_A_VERIFICATION_HOLDS).isBefore(today);
    }
}

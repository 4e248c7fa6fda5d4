package org.countersign.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Words as often as they are in real text: few very often, most of them rarely (Zipf's law). */
final class Vocabulary {

    /** In most articles. */
    static final String COMMON = "treatment";

    /** In a handful of them, however many there are. */
    static final String RARE = "quillaja";

    private static final String FREQUENT = """
        the of and to a in is you that it for your with are on be as this have or by can not from at if when they
        will may we more about than so who some what how which their other after time before also most these there
        treatment patients clinic care health doctor medicine symptoms pain sleep blood pressure heart infusion
        appointment breathing depression anxiety therapy dose weeks days night morning help ask tell feel people
        nurse clinician medication effects side common long short rest food water drink eat exercise support family
        work daily life change plan first second test results skin brain body muscles weight level sugar insulin
        diabetes asthma inhaler infection fever vaccine pregnancy child children older adults risk safe emergency
        call number monitor safely questions answer prepare arrive leave home stay take stop start continue avoid
        during several usually sometimes often rarely never always each every many few both early late quickly
        slowly gently well better worse mild moderate severe chronic acute mental physical memory attention mood
        energy tired dizzy nausea headache rash swelling itching allergy reaction history records insurance visit
        follow schedule session minutes hours month year safety study research evidence guideline recommended
        """;

    private static final String[] ONSETS = {"b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "z", "ch"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "io", "ea"};
    private static final String[] ENDINGS = {"n", "l", "r", "st", "x", "ne", "tic", "lin", "mab", "de", "se"};
    private static final int RARE_WORDS = 6_000;

    private final List<String> words = new ArrayList<>();
    private final double logarithm;

    Vocabulary() {
        words.addAll(List.of(FREQUENT.strip().split("\\s+")));
        SplittableRandom random = new SplittableRandom(20_261_127);
        for (int i = 0; i < RARE_WORDS; i++) {
            words.add(pick(random, ONSETS)
                    + pick(random, VOWELS)
                    + pick(random, ONSETS)
                    + pick(random, VOWELS)
                    + pick(random, ENDINGS));
        }
        logarithm = Math.log(words.size() + 1.0);
    }

    private static String pick(SplittableRandom random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    /** A word whose rank r comes with a probability of about 1/r. */
    String word(SplittableRandom random) {
        int rank = (int) Math.exp(random.nextDouble() * logarithm);
        return words.get(Math.min(rank, words.size()) - 1);
    }

    /** Sentences of 8 to 17 words, until there are {@code count} of them. */
    String sentences(SplittableRandom random, int count) {
        StringBuilder text = new StringBuilder(count * 7);
        int left = count;
        while (left > 0) {
            int length = Math.min(left, 8 + random.nextInt(10));
            for (int i = 0; i < length; i++) {
                String word = word(random);
                text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word)
                        .append(i == length - 1 ? ". " : " ");
            }
            left -= length;
        }
        return text.toString().strip();
    }
}

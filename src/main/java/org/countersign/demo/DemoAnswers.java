package org.countersign.demo;

import java.util.ArrayList;
import java.util.List;
import org.countersign.content.ArticleKind;
import org.countersign.review.Answer;
import org.countersign.review.GivenAnswer;

/** What the sample reviewer answers to the checklist that medical stages begin with. */
final class DemoAnswers {

    private static final int POINTS = 8;
    private static final int DOSE = 3;
    private static final int WHO_SHOULD_NOT = 4;
    private static final int PLAIN_WORDS = 8;
    private static final int BEGUN = 5;

    private DemoAnswers() {}

    static List<GivenAnswer> all(DemoArticle article) {
        List<GivenAnswer> answers = new ArrayList<>();
        for (int point = 1; point <= POINTS; point++) {
            answers.add(answer(article, point));
        }
        return answers;
    }

    /** As far as somebody came who was called away. */
    static List<GivenAnswer> begun(DemoArticle article) {
        return all(article).subList(0, BEGUN);
    }

    private static GivenAnswer answer(DemoArticle article, int point) {
        if (article.kind() == ArticleKind.POST && (point == DOSE || point == WHO_SHOULD_NOT)) {
            return new GivenAnswer(point, Answer.NOT_APPLICABLE, "It recommends no treatment.");
        }
        if (point == PLAIN_WORDS && article.doubt() != null) {
            return new GivenAnswer(point, Answer.NO, article.doubt());
        }
        return new GivenAnswer(point, Answer.YES, "");
    }
}

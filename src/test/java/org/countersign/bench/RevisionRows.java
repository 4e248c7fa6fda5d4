package org.countersign.bench;

import java.util.List;
import org.countersign.document.ArticleContent;
import org.countersign.shared.ContentHash;
import org.countersign.shared.Sha256;

/** Revisions under their true hashes, and who wrote them. */
final class RevisionRows {

    List<CopyRows> of(List<MadeArticle> batch) {
        CopyRows revisions = new CopyRows(
                "revision", "id, article_id, number, content, content_hash, note, change_number, created_by");
        CopyRows contributors = new CopyRows("revision_contributor", "revision_id, person_id");
        for (MadeArticle article : batch) {
            int number = 0;
            for (ArticleContent content : article.revisions()) {
                number++;
                String json = content.canonicalJson();
                revisions.add(
                        article.revisionId(number),
                        article.id(),
                        number,
                        json,
                        ContentHash.of(Sha256.of(json)).bytes(),
                        "Revision " + number,
                        number,
                        article.author().id());
                contributors.add(article.revisionId(number), article.author().id());
            }
        }
        return List.of(revisions, contributors);
    }
}

package org.countersign.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.countersign.document.BylineEntry;
import org.countersign.shared.PersonId;

/** Who works at the made-up clinic: 200 authors, 20 medical reviewers, 4 editors, an administrator. */
final class Staff {

    /** Everybody's. It opens nothing but a database that the benchmark made and deletes. */
    static final String PASSWORD = "four words for a benchmark";

    record Member(PersonId id, String email, String name, String credentials, List<String> roles) {

        BylineEntry byline() {
            return new BylineEntry(id, name, credentials, "");
        }

        /** The text of this person's access token. */
        String token() {
            return "countersign_benchmark_" + id;
        }
    }

    static final int AUTHORS = 200;

    private final List<Member> authors = members("Author", AUTHORS, "PMHNP", "AUTHOR");
    private final List<Member> reviewers = members("Reviewer", 20, "MD", "REVIEWER");
    private final List<Member> editors = members("Editor", 4, "", "EDITOR", "AUTHOR");
    private final List<Member> administrators = members("Administrator", 1, "", "ADMIN");

    private static List<Member> members(String kind, int count, String credentials, String... roles) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String email = kind.toLowerCase(java.util.Locale.ROOT) + "." + i + "@benchmark.example";
            UUID id = UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
            members.add(new Member(new PersonId(id), email, kind + " " + (i + 1), credentials, List.of(roles)));
        }
        return List.copyOf(members);
    }

    Member author(int number) {
        return authors.get(number % authors.size());
    }

    Member reviewer(int number) {
        return reviewers.get(number % reviewers.size());
    }

    Member editor(int number) {
        return editors.get(number % editors.size());
    }

    Member administrator() {
        return administrators.getFirst();
    }

    List<Member> reviewers() {
        return reviewers;
    }

    List<Member> all() {
        List<Member> all = new ArrayList<>(authors);
        all.addAll(reviewers);
        all.addAll(editors);
        all.addAll(administrators);
        return all;
    }
}

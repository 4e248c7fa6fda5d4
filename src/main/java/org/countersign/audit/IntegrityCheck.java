package org.countersign.audit;

/** One of the promises, checked on what is stored. {@code countersign verify} runs them all. */
public interface IntegrityCheck {

    /** What is checked, as a sentence: "The audit trail is an unbroken chain". */
    String promise();

    Result run();

    /** How it came out. */
    sealed interface Result {

        /** @param checked how much was looked at: "1,204 entries" */
        record Kept(String checked) implements Result {}

        /** @param breach a sentence that names the first thing that breaks the promise */
        record Broken(String breach) implements Result {}
    }
}

package org.countersign.exchange;

/** What a revision can be exported as. */
public enum ExportFormat {
    WORD("Word document", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    MARKDOWN("Markdown", ".md", "text/markdown; charset=utf-8"),
    HTML("Web page (HTML)", ".html", "text/html; charset=utf-8");

    private final String label;
    private final String ending;
    private final String mediaType;

    ExportFormat(String label, String ending, String mediaType) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String label() {
        return label;
    }

    /** The end of a file's name, dot included. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}

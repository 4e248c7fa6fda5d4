package org.countersign.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a reference can be looked up. */
public sealed interface Source {

    /** The page on the web that shows it. */
    String address();

    /** As people write it: {@code doi:10.1001/…}, {@code PMID 123}, or the address. */
    String label();

    /**
     * A Digital Object Identifier (ISO 26324).
     *
     * @param value without a resolver in front: {@code 10.1001/jama.2020.1}, at most 300 characters
     */
    record Doi(String value) implements Source {

        private static final Pattern FORM = Pattern.compile("10\\.[0-9]{4,9}(\\.[0-9]+)*/[\\x21-\\x7E]+");
        private static final Pattern WRITTEN =
                Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\S+)", Pattern.CASE_INSENSITIVE);

        /** @throws IllegalArgumentException unless it is one */
        public Doi {
            if (value.length() > 300 || !FORM.matcher(value).matches()) {
                throw new BrokenRuleException("doi", "must be a DOI such as 10.1000/182");
            }
        }

        @Override
        public String address() {
            try {
                return new URI("https", "doi.org", "/" + value, null).toASCIIString();
            } catch (URISyntaxException e) {
                throw new IllegalStateException("Any path can be written in an address", e);
            }
        }

        @Override
        public String label() {
            return "doi:" + value;
        }
    }

    /** @param value PubMed's number, 1 to 9 digits */
    record Pmid(String value) implements Source {

        private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,8}");
        private static final Pattern WRITTEN = Pattern.compile(
                "(?:https?://pubmed\\.ncbi\\.nlm\\.nih\\.gov/|pmid:?\\s*)([0-9]+)/?", Pattern.CASE_INSENSITIVE);

        /** @throws IllegalArgumentException unless it is one */
        public Pmid {
            if (!FORM.matcher(value).matches()) {
                throw new BrokenRuleException("pmid", "must be a PubMed number of 1 to 9 digits");
            }
        }

        @Override
        public String address() {
            return "https://pubmed.ncbi.nlm.nih.gov/" + value + "/";
        }

        @Override
        public String label() {
            return "PMID " + value;
        }
    }

    record WebAddress(LinkAddress value) implements Source {

        /** @throws IllegalArgumentException unless it starts with http: or https: */
        public WebAddress {
            if (!value.isExternal()) {
                throw new BrokenRuleException("address", "must start with http: or https:");
            }
        }

        @Override
        public String address() {
            return value.value();
        }

        @Override
        public String label() {
            return value.value();
        }
    }

    /** What somebody typed or pasted, with or without a resolver's address; empty when it names no source. */
    static Optional<Source> recognized(String typed) {
        String text = typed.strip();
        Matcher doi = Doi.WRITTEN.matcher(text);
        Matcher pmid = Pmid.WRITTEN.matcher(text);
        try {
            if (doi.matches()) {
                return Optional.of(new Doi(doi.group(1)));
            }
            if (pmid.matches()) {
                return Optional.of(new Pmid(pmid.group(1)));
            }
            return text.toLowerCase(Locale.ROOT).startsWith("http")
                    ? Optional.of(new WebAddress(LinkAddress.of(text)))
                    : Optional.empty();
        } catch (BrokenRuleException _) {
            return Optional.empty();
        }
    }
}

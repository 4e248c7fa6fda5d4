package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIsTypedCanBeKeptTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0008b", "a\u007fb", "a\u0085b", "a\ud83db", "a\udc4db"})
    void anInvisibleCharacterIsRefusedAndFoundForThePerson(String text) {
        assertThatThrownBy(() -> TypedText.lines("A comment", text, 100))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "A comment cannot hold the invisible character U+%04X at place 2. It often comes with text that was"
                                        .formatted((int) text.charAt(1))
                                + " copied: type that part anew.");
        assertThatThrownBy(() -> TypedText.line("A name", text, 100)).isInstanceOf(RefusedException.class);
        assertThat(TypedText.searchable(text)).isEqualTo("ab");
    }

    @Test
    void everythingThatPeopleWriteIsKept() {
        String text = "Zoë Łuczak, 北京 👍🏽 — “so”\tand\nso";
        assertThat(TypedText.lines("A comment", "  " + text + "\n", 100)).isEqualTo(text);
        assertThat(TypedText.searchable(text)).isEqualTo(text);
        assertThat(TypedText.lines("A comment", "one\r\ntwo", 100)).isEqualTo("one\ntwo");
    }

    @Test
    void oneLineIsOneLine() {
        assertThat(TypedText.line("A name", " Nora Feld ", 9)).isEqualTo("Nora Feld");
        assertThatThrownBy(() -> TypedText.line("A name", "Nora\nFeld", 100))
                .hasMessage("A name cannot hold line breaks. Write it on one line.");
    }

    @Test
    void whatIsTooLongIsToldItsLength() {
        assertThatThrownBy(() -> TypedText.line("A name", "x".repeat(1_201), 1_200))
                .hasMessage("A name can have at most 1,200 characters; this has 1,201.");
    }
}

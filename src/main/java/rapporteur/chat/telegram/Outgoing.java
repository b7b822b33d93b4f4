package rapporteur.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.chat.Reply.Button;
import rapporteur.chat.Reply.Part;

/// A message on its way out, as it is kept in the outbox.
///
/// @param edits    number of the message that it replaces; 0 for a new one
/// @param answers  number of the message that it answers; 0 for none
/// @param replies  whether it is always shown as a reply to that message, as in groups; else only when repeated
/// @param html     as Telegram understands it; empty to send the text as it is
/// @param text     as it is read
/// @param codes    starts and lengths of stretches that are set as code where there is no HTML, in UTF-16 units
/// @param buttons  in rows
/// @param picture  a PNG file, in Base64, that is sent in place of words; nothing for a message of words
record Outgoing(
        int edits,
        int answers,
        boolean replies,
        String html,
        String text,
        List<int[]> codes,
        List<List<Button>> buttons,
        @Nullable String picture) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A message of words.
    Outgoing(
            int edits,
            int answers,
            boolean replies,
            String html,
            String text,
            List<int[]> codes,
            List<List<Button>> buttons) {
        this(edits, answers, replies, html, text, codes, buttons, null);
    }

    static Outgoing of(Styled message, int answers, boolean replies, List<List<Button>> buttons) {
        var codes = message.styles().stream()
                .filter(style -> style.look() == Styled.Look.CODE)
                .map(style -> new int[] {style.span().start(), style.span().length()})
                .toList();
        return new Outgoing(0, answers, replies, message.html(), message.text(), codes, buttons);
    }

    static Outgoing of(Part.Picture picture, int answers) {
        return new Outgoing(
                0,
                answers,
                false,
                "",
                "",
                List.of(),
                List.of(),
                Base64.getEncoder().encodeToString(picture.png().bytes()));
    }

    /// Returns the same message in the place of another.
    Outgoing inPlaceOf(int message) {
        return new Outgoing(message, answers, replies, html, text, codes, buttons, picture);
    }

    /// Returns the same message without HTML.
    Outgoing plain() {
        return new Outgoing(edits, answers, replies, "", text, codes, buttons, picture);
    }

    /// Returns the same message as a new one.
    Outgoing anew() {
        return inPlaceOf(0);
    }

    /// Returns how it is kept.
    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message that is no JSON", e);
        }
    }

    /// Reads what [#json] wrote.
    static Outgoing read(String json) {
        try {
            return JSON.readValue(json, Outgoing.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the outbox holds what is no message", e);
        }
    }
}

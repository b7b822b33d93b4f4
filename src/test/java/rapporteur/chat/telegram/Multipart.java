package rapporteur.chat.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/// A form with a file in it, as a call that sends one comes (https://www.rfc-editor.org/rfc/rfc7578).
final class Multipart {
    private static final Pattern PART =
            Pattern.compile("name=\"([^\"]+)\"[^\\r]*\\r\\n(?:[^\\r]+\\r\\n)*\\r\\n(.*?)\\r\\n--", Pattern.DOTALL);

    private Multipart() {}

    /// Returns the fields and files by their names.
    static ObjectNode fields(String body) {
        var fields = new ObjectMapper().createObjectNode();
        PART.matcher(body).results().forEach(part -> fields.put(part.group(1), part.group(2)));
        return fields;
    }
}

package rapporteur.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;
import rapporteur.article.ArticleId;
import rapporteur.article.Excerpt;
import rapporteur.meeting.Account;
import rapporteur.meeting.AgendaItem;
import rapporteur.meeting.Figure;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;

/// A meeting in the JSON of the contract.
final class MeetingJson {
    private MeetingJson() {}

    /// @param origin of an article, as people are shown it
    static ObjectNode of(Meeting meeting, Function<ArticleId, String> origin) {
        var main = meeting.main();
        var object = Json.object();
        object.put("meeting", meeting.id().toString());
        object.set(
                "articles",
                Json.array(
                        meeting.accounts(),
                        account -> Json.object()
                                .put("article", account.article().value())
                                .put("origin", origin.apply(account.article()))));
        object.put("title", main.title().map(Excerpt::text).orElse(null));
        object.put("kind", main.kind().token());
        object.put("level", main.level().token());
        object.set("body", excerpts(meeting, account -> account.bodies().stream()));
        object.set("place", Json.orNull(meeting.place().map(Json::excerpt)));
        object.set("date", date(meeting));
        object.set("published", dated(meeting, account -> account.published().stream()));
        object.set("stamps", dated(meeting, account -> account.stamps().stream()));
        object.set("publisher", Json.orNull(main.publisher().map(Json::excerpt)));
        object.set("venue", excerpts(meeting, account -> account.venues().stream()));
        object.set("presided", people(meeting, Presence.PRESIDED));
        object.set("spoke", people(meeting, Presence.SPOKE));
        object.set("attended", people(meeting, Presence.ATTENDED));
        object.set("mentioned", people(meeting, Presence.MENTIONED));
        object.set("groups", excerpts(meeting, account -> account.groups().stream()));
        object.set(
                "agenda",
                Json.array(
                        meeting.accounts().stream()
                                .flatMap(account -> account.agenda().stream())
                                .toList(),
                        MeetingJson::item));
        object.set("documents", excerpts(meeting, account -> account.documents().stream()));
        object.set(
                "figures",
                Json.array(
                        meeting.accounts().stream()
                                .flatMap(account -> account.figures().stream())
                                .toList(),
                        MeetingJson::figure));
        object.set("tasks", excerpts(meeting, account -> account.tasks().stream()));
        object.set("next", excerpts(meeting, account -> account.next().stream()));
        return object;
    }

    private static ArrayNode excerpts(Meeting meeting, Function<Account, Stream<Excerpt>> field) {
        return Json.array(meeting.accounts().stream().flatMap(field).toList(), Json::excerpt);
    }

    private static ArrayNode dated(Meeting meeting, Function<Account, Stream<Account.Dated>> field) {
        return Json.array(meeting.accounts().stream().flatMap(field).toList(), day -> {
            var object = Json.excerpt(day.words());
            return object.put("edtf", day.date().toString());
        });
    }

    private static ObjectNode date(Meeting meeting) {
        var object = Json.object();
        var date = meeting.date();
        object.set(
                "stated",
                Json.orNull(date.stated()
                        .map(stated -> Json.excerpt(stated.words())
                                .put("edtf", stated.date().toString()))));
        object.set("inferred", Json.orNull(date.inferred().map(inferred -> {
            var node = Json.object();
            node.put("edtf", inferred.date().toString());
            node.put("ground", inferred.ground().token());
            node.set("from", Json.excerpt(inferred.from()));
            return node;
        })));
        return object;
    }

    private static ArrayNode people(Meeting meeting, Presence presence) {
        return Json.array(meeting.people(presence), MeetingJson::person);
    }

    private static ObjectNode person(Person person) {
        var object = Json.excerpt(person.name());
        object.put("title", person.title().orElse(null));
        object.put("word", person.word().orElse(null));
        return object.put("key", person.key());
    }

    private static ObjectNode figure(Figure figure) {
        var object = Json.excerpt(figure.words());
        // A range is no number of JSON.
        if (figure.value().contains("..")) {
            object.put("value", figure.value());
        } else {
            object.put("value", new BigDecimal(figure.value()));
        }
        return object.put("unit", figure.unit());
    }

    private static ObjectNode item(AgendaItem item) {
        var object = Json.excerpt(item.words());
        object.put("verb", item.verb().token());
        object.set("documents", Json.array(item.documents(), Json::excerpt));
        object.set("voice", AnswerJson.voice(item.voice()));
        return object;
    }
}

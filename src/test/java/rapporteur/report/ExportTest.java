package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import rapporteur.answer.Documents;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.language.Language;
import rapporteur.meeting.MeetingId;

class ExportTest {
    private static final String TEXT = "2024年5月8日，青岛市委常委会召开会议。市委书记陈立新主持会议。会议审议了《供水<规划>》。会议强调，要修防波堤 & 冷库\u0007。";

    private static Sheet sheet(String url) {
        var article = new Article(
                new ArticleId("qingdao"),
                new Origin("/news", "qingdao.txt"),
                TEXT,
                Article.Form.BODY,
                new Metadata("青岛 [1] *常委会*", "青岛晨报", "2024-05-09", url));
        var rapporteur = Documents.rapporteur(List.of(article), 0.3);
        var meeting = rapporteur.meetings().find(new MeetingId(1)).orElseThrow();
        return new Summarizer(rapporteur, Language.CHINESE)
                .summarize(meeting, Summary.Length.FULL)
                .sheet();
    }

    private static Export export() {
        return new Export(sheet("https://news.example/a?b=1&c=2"));
    }

    @Test
    void every_mark_of_markdown_has_its_footnote_and_every_footnote_a_mark() {
        var markdown = export().markdown();

        var marks = Pattern.compile("\\[\\^(\\d+)](?!:)")
                .matcher(markdown)
                .results()
                .map(m -> m.group(1))
                .toList();
        var notes = Pattern.compile("(?m)^\\[\\^(\\d+)]:")
                .matcher(markdown)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(marks).isNotEmpty().hasSameElementsAs(notes);
        assertThat(notes)
                .doesNotHaveDuplicates()
                .allSatisfy(note -> assertThat(marks).contains(note));
    }

    @Test
    void words_of_an_article_are_no_markup() {
        assertThat(export().markdown()).contains("\\<规划\\>").doesNotContain("*常委会* ");
        assertThat(export().html()).contains("《供水&lt;规划&gt;》", "防波堤 &amp; 冷库").doesNotContain("<规划>");
    }

    @Test
    void marks_of_a_page_lead_to_the_quotes_and_back() {
        var html = export().html();

        assertTargets(html, "href=\"#(s\\d+)\"");
        assertTargets(html, "href=\"#(m\\d+)\"");
    }

    private static void assertTargets(String html, String link) {
        var targets = Pattern.compile(link)
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(html).containsOnlyOnce("id=\"" + target + "\""));
    }

    @Test
    void the_address_of_an_article_is_a_link() {
        assertThat(export().html()).contains("<a href=\"https://news.example/a?b=1&amp;c=2\">");
        assertThat(export().markdown()).contains("](<https://news.example/a?b=1&c=2>)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "https://a.example/\"onclick=x", "ftp://a.example/"
            })
    void no_other_address_becomes_one(String url) {
        var export = new Export(sheet(url));

        assertThat(export.html())
                .doesNotContain("href=\"" + url.substring(0, 4) + ":")
                .doesNotContain("onclick");
        assertThat(export.markdown()).doesNotContain("](<");
    }

    @Test
    void a_word_document_is_made_of_sound_parts_and_its_footnotes_are_there()
            throws IOException, ParserConfigurationException, SAXException {
        var parts = parts(export().docx());

        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/document.xml",
                        "word/footnotes.xml");
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        for (var part : parts.values()) {
            builder.parse(new ByteArrayInputStream(part));
        }
        var document = builder.parse(new ByteArrayInputStream(parts.get("word/document.xml")));
        var footnotes = builder.parse(new ByteArrayInputStream(parts.get("word/footnotes.xml")));
        assertThat(document.getElementsByTagName("w:footnoteReference").getLength())
                .isPositive()
                .isEqualTo(footnotes.getElementsByTagName("w:footnoteRef").getLength());
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}

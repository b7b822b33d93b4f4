package rapporteur.meeting;

import java.util.List;
import rapporteur.article.Excerpt;

/// One matter a meeting dealt with.
///
/// @param words     the sentence or clause
/// @param verb      what was done with the matter
/// @param documents named in it, in order
/// @param voice     whose words they are
public record AgendaItem(Excerpt words, Verb verb, List<Excerpt> documents, Voice voice) {
    /// What a meeting does with a matter.
    public enum Verb {
        /// 传达
        CONVEYED("conveyed"),
        /// 学习, 研究
        STUDIED("studied"),
        /// 审议, 审定, 讨论
        REVIEWED("reviewed"),
        /// 听取
        HEARD("heard"),
        /// 部署, 安排
        DEPLOYED("deployed"),
        /// 强调, 指出, 要求
        STRESSED("stressed"),
        /// 通过, 批准
        APPROVED("approved"),
        /// Of two sides.
        TALKED("talked");

        private final String token;

        Verb(String token) {
            this.token = token;
        }

        /// Returns how the verb is written in JSON.
        public String token() {
            return token;
        }
    }

    public AgendaItem {
        documents = List.copyOf(documents);
    }
}

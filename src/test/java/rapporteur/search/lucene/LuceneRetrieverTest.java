package rapporteur.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.search.SamplePassages.ALL;
import static rapporteur.search.SamplePassages.CHAIRED;
import static rapporteur.search.SamplePassages.LOW_CARBON;
import static rapporteur.search.SamplePassages.TOURISM;
import static rapporteur.search.SamplePassages.entry;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import rapporteur.article.ArticleId;
import rapporteur.language.Language;
import rapporteur.language.Term;
import rapporteur.search.Entry;
import rapporteur.search.ExplainerContract;
import rapporteur.search.Hit;
import rapporteur.search.InMemoryPassages;
import rapporteur.search.PassageIndex;
import rapporteur.search.PassageIndexContract;
import rapporteur.search.Query;
import rapporteur.search.Retriever;
import rapporteur.search.RetrieverContract;
import rapporteur.search.TermStatistics;

class LuceneRetrieverTest implements RetrieverContract, ExplainerContract, PassageIndexContract {
    private static final String COLLECTION = "collection of this test";
    private static final Freshness ALWAYS = (article, version) -> true;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    @Override
    public Retriever holding(List<Entry> entries) {
        return filled(ALWAYS, entries);
    }

    @Override
    public Engine empty() {
        var passages = new LucenePassages(directory, ALWAYS);
        var statistics = new TermStatistics() {
            @Override
            public long passages() {
                passages.refresh();
                return passages.passages();
            }

            @Override
            public long holding(Term.Field field, String term) {
                passages.refresh();
                return passages.holding(field, term);
            }
        };
        return new Engine(
                passages.write(COLLECTION, true),
                query -> {
                    passages.refresh();
                    return passages.retrieve(query);
                },
                statistics);
    }

    /// In several commits, so that the index has several parts.
    private static LucenePassages filled(Freshness freshness, List<Entry> entries) {
        var passages = new LucenePassages(new ByteBuffersDirectory(), freshness);
        try (var index = passages.write(COLLECTION, true)) {
            write(index, entries);
        }
        passages.refresh();
        return passages;
    }

    private static void write(PassageIndex index, List<Entry> entries) {
        var articles = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.passage().article(), LinkedHashMap::new, Collectors.toList()));
        var version = 0;
        for (var article : articles.entrySet()) {
            index.replace(article.getKey(), ++version, article.getValue());
            if (version % 100 == 3) {
                index.commit(version);
            }
        }
        index.commit(version);
    }

    @Test
    void ranks_as_the_engine_in_memory_does() {
        var entries = List.of(
                entry("chengdu", 0, "会议听取城市防汛排涝工作汇报，要求逐河落实责任。", "城市防汛专题会议"),
                entry("chengdu", 1, "各区要在汛前完成河道清淤。", "城市防汛专题会议"),
                entry("chengdu", 2, "会议还讨论了用电高峰的保障措施。", "城市防汛专题会议"),
                entry("wuhan", 0, "市长主持召开常务会议，研究长江防汛和湖泊保护。", "常务会议研究防汛"),
                entry("wuhan", 1, "会议审议了湖泊保护条例草案。", "常务会议研究防汛"),
                entry("wuhan", 2, "会议指出，防汛责任要到人，防汛物资要到位，防汛演练要到村。", "常务会议研究防汛"),
                entry("harbin", 0, "省委书记调研粮食生产，强调黑土地保护。", "粮食生产调研"),
                entry("harbin", 1, "调研组走访了三个农场和一座粮库。", "粮食生产调研"),
                entry("harbin", 2, "座谈会上，种粮大户谈了销路和运费。", "粮食生产调研"),
                entry("kunming", 0, "会议研究花卉市场的改造方案。", "花卉产业座谈会"),
                entry("kunming", 1, "与会企业建议增加冷链车辆。", "花卉产业座谈会"),
                entry("kunming", 2, "会议决定设立花卉产业基金。", "花卉产业座谈会"),
                entry("lhasa", 0, "会议听取高原铁路建设进展。", "铁路建设推进会"),
                entry("lhasa", 1, "铁路建设要保护沿线草场，保护水源。", "铁路建设推进会"),
                entry("lhasa", 2, "施工单位汇报了隧道通风情况。", "铁路建设推进会"),
                entry("suzhou", 0, "会议讨论古城保护与民生改善。", "古城保护会议"),
                entry("suzhou", 1, "古城街巷的排涝管网要更新。", "古城保护会议"),
                entry("suzhou", 2, "居民代表提出停车和养老两件事。", "古城保护会议"),
                entry("ningbo", 0, "会议通报港口吞吐量，部署防台防汛。", "港口工作会议"),
                entry("ningbo", 1, "港口要在台风前撤离作业人员。", "港口工作会议"),
                entry("ningbo", 2, "会议要求公布应急电话。", "港口工作会议"),
                entry("urumqi", 0, "会议研究冬季供暖和用电保障。", "供暖保障会议"),
                entry("urumqi", 1, "供暖企业要储足燃煤。", "供暖保障会议"),
                entry("urumqi", 2, "会议强调民生无小事。", "供暖保障会议"),
                entry("xiamen", 0, "会议听取海洋保护工作汇报。", "海洋保护会议"),
                entry("xiamen", 1, "会议要求清理岸线垃圾，保护海湾。", "海洋保护会议"),
                entry("xiamen", 2, "渔民代表列席会议。", "海洋保护会议"),
                entry("yanan", 0, "会议研究红色旧址保护。", "旧址保护会议"),
                entry("yanan", 1, "旧址周边要控制建筑高度。", "旧址保护会议"),
                entry("yanan", 2, "会议审议了旅游线路。", "旧址保护会议"));
        var memory = new InMemoryPassages();
        write(memory, entries);
        var lucene = filled(ALWAYS, entries);

        for (var words :
                List.of("防汛", "会议研究防汛", "古城保护", "谁主持召开常务会议", "铁路建设", "港口防台", "粮食生产", "会议", "供暖和用电", "海洋保护工作汇报", "民生")) {
            var query = new Query(words, 30);
            assertThat(lucene.retrieve(query))
                    .as(words)
                    .extracting(Hit::passage)
                    .containsExactlyElementsOf(
                            memory.retrieve(query).stream().map(Hit::passage).toList());
        }
    }

    @Test
    void a_stale_passage_is_left_out() {
        var gone = new ArticleId("dali");

        var passages = filled((article, version) -> !article.equals(gone), ALL);

        assertThat(passages.retrieve(new Query("旅游", 10))).isEmpty();
        assertThat(passages.retrieve(new Query("林武", 10)))
                .extracting(Hit::passage)
                .containsExactly(CHAIRED.passage());
    }

    @Test
    void what_an_older_version_of_an_article_said_is_left_out() {
        var passages = filled((article, version) -> version == 2, List.of(LOW_CARBON, TOURISM));

        assertThat(passages.retrieve(new Query("绿色低碳 旅游", 10)))
                .extracting(Hit::passage)
                .containsExactly(TOURISM.passage());
    }

    @Test
    void stale_passages_make_room_for_the_next_ones() {
        var entries = IntStream.range(0, 500)
                .mapToObj(i -> entry(String.format("r%03d", i), 0, "防汛工作"))
                .toList();
        var current = new HashSet<ArticleId>();
        IntStream.range(480, 500).forEach(i -> current.add(new ArticleId("r" + i)));

        var passages = filled((article, version) -> current.contains(article), entries);

        assertThat(passages.retrieve(new Query("防汛", 10)))
                .extracting(hit -> hit.passage().article().value())
                .containsExactlyElementsOf(
                        IntStream.range(480, 490).mapToObj(i -> "r" + i).toList());
        assertThat(passages.retrieve(new Query("防汛", 1_000))).hasSize(20);
        assertThat(passages.retrieve(new Query("防汛", 10, Optional.of(Language.ENGLISH))))
                .isEmpty();
    }
}

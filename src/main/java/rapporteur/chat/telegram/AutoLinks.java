package rapporteur.chat.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.language.Span;

/// What Telegram's clients would make a link, a mention, a command or a tag of by themselves. In words of articles and
/// questions nothing may be pressed, so these are set as code, which is left alone.
///
/// Wider than Telegram's own rules (`find_entities` in https://github.com/tdlib/td, MessageEntity.cpp): where the two
/// differ, a word is set in another type, and no more.
final class AutoLinks {
    private static final String LETTER = "[\\p{L}\\p{N}\\p{M}_-]";
    private static final String SIGN = "[^\\p{ASCII}\\s\\p{L}\\p{N}\\p{M}]";

    /// Any Latin letters, since new ones come every year; but a capital alone begins a sentence that a machine glued to
    /// the last, which Telegram leaves alone, too. Of Han characters only those that there are
    /// (https://data.iana.org/TLD/tlds-alpha-by-domain.txt): after a point they mostly begin an item of a list.
    private static final String TOP_LEVEL =
            "(?:(?:xn--[A-Za-z0-9-]+|(?![A-Z][a-z]++(?![A-Za-z]))[A-Za-z]{2,})(?![A-Za-z0-9])"
                    + "|(?:[\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsHan}]]{2,}"
                    + "|中国|中國|公司|网络|網絡|集团|政务|政府|公益|网址|网站|网店|在线|中文网|香港|台湾|台灣|澳門|新加坡|广东|佛山"
                    + "|世界|企业|信息|健康|八卦|商城|商店|商标|机构|组织机构|游戏|娱乐|招聘|新闻|时尚|餐厅|食品|购物|慈善|微博"
                    + "|手机|移动|联通|我爱你|点看|大拿|天主教|書籍|珠宝|中信|嘉里|嘉里大酒店|谷歌|亚马逊|家電|通販|大众汽车|淡马锡"
                    + "|飞利浦|诺基亚|电讯盈科|電訊盈科|香格里拉|联想|八里)(?!\\p{IsHan}))";

    /// Each begins where a word begins or another link has ended, and what repeats is bounded: else a long text would
    /// be read again from each of its characters.
    private static final Pattern LINKS = Pattern.compile(
            "[A-Za-z][A-Za-z0-9+.-]{1,20}://\\S*" // addresses with a scheme
                    + "|[\\w.+%-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+" // e-mail
                    + "|(?:(?<!" + LETTER + ")|\\G)(?:(?:" + LETTER + "++" + SIGN + "?|" + SIGN + ")\\.){1,20}"
                    + TOP_LEVEL
                    + "(?:[:/?#][^\\s，。；、（）“”]*)?" // addresses without
                    + "|(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.]*\\d)(?:[:/?#][^\\s，。；、（）“”]*)?" // of machines
                    + "|@\\w{2,}" // mentions
                    + "|(?<![\\p{L}\\p{N}_/<>])/\\w+(?:@\\w+)?" // commands
                    + "|#[\\p{L}\\p{N}\\p{M}_·]+(?:@\\w+)?" // tags
                    + "|\\$(?:1INCH|[A-Z]{1,8})(?![A-Za-z])" // shares
                    + "|(?<!\\d)\\d(?:[ -]*+\\d){12,18}(?!\\d)"); // bank cards

    private AutoLinks() {}

    /// Returns the stretches of a text that would become links, in order.
    static List<Span> in(CharSequence text) {
        var found = new ArrayList<Span>();
        var links = LINKS.matcher(text);
        while (links.find()) {
            found.add(Span.of(links));
        }
        return found;
    }
}

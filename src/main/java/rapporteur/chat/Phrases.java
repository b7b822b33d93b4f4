package rapporteur.chat;

import java.util.List;
import rapporteur.answer.Wording;
import rapporteur.chat.Reply.Part;
import rapporteur.language.Language;

/// What the bot says of itself, in both languages.
final class Phrases {
    private final Wording wording;

    Phrases(Language language) {
        this.wording = new Wording(language);
    }

    private Reply say(String chinese, String english) {
        return Reply.of(wording.say("%s", "%s", wording.say(chinese.replace("%", "%%"), english.replace("%", "%%")))
                .split("\n"));
    }

    Reply start(int articles, int meetings, boolean hasModel) {
        var greeting = new Reply(
                List.of(
                        new Part.Heading(wording.say("会议问答", "Questions about meetings")),
                        new Part.Own(wording.say(
                                "我根据%d篇报道（%d次会议）回答问题，每句话都注明出处；报道没有说的，我会直说没有。",
                                "I answer from %d news articles (%d meetings) and cite every sentence; what they do not"
                                        + " say, I say they do not say.",
                                articles,
                                meetings)),
                        new Part.Own(wording.say("直接提问，或点一个例子：", "Just ask, or press an example:"))),
                List.of());
        return hasModel ? greeting.and(joining()) : greeting;
    }

    private Part joining() {
        return new Part.Own(
                wording.say("成员的回答更流畅：发送 /join 申请。", "Members get more fluent answers: send /join to become one."));
    }

    Reply help(boolean hasModel) {
        var help = new Reply(
                List.of(
                        new Part.Heading(wording.say("怎么用", "How to use me")),
                        new Part.Own(wording.say(
                                "用中文或英文提问：谁主持了会议？会议审议了什么？某人出席了哪些会议？可以接着问“还有谁出席？”。",
                                "Ask in English or Chinese: Who presided? What did the meeting review? Which meetings did"
                                        + " somebody attend? You can go on with \"and who else attended?\".")),
                        new Part.Own(wording.say(
                                "数字 [1] 是出处，点下面的按钮看原文上下文。",
                                "[1] marks a source; its button shows the words in their context.")),
                        new Part.Own(wording.say("• /meetings 会议列表", "• /meetings lists the meetings")),
                        new Part.Own(wording.say(
                                "• /summary 会议摘要，如 /summary m3 或 /summary 济南 常委会",
                                "• /summary sums one up: /summary m3, or /summary Jinan study session")),
                        new Part.Own(wording.say(
                                "• /digest 会议摘报，/timeline 时间线：可加机构、人、地点或月份，如 /digest 2023年8月",
                                "• /digest and /timeline list meetings, of a body, a person, a place or a month: /digest"
                                        + " August 2023")),
                        new Part.Own(wording.say(
                                "• /compare 比较，如 /compare m1 | m3 | 营商环境",
                                "• /compare sets two side by side: /compare m1 | m3 | business environment")),
                        new Part.Own(wording.say(
                                "• /trace 提法追踪，如 /trace 双碳", "• /trace follows a phrase: /trace dual carbon")),
                        new Part.Own(
                                wording.say("• /sources 上一个回答的出处", "• /sources shows the sources of the last answer")),
                        new Part.Own(wording.say("• /privacy 保存了什么", "• /privacy says what I keep")),
                        new Part.Own(wording.say("• /forget 删除您的数据", "• /forget erases your data")),
                        new Part.Own(wording.say(
                                "在群里，请提到我、回复我，或用“命令@我的名字”。",
                                "In groups, mention me, reply to me, or write command@my_name."))),
                List.of());
        return hasModel ? help.and(joining()) : help;
    }

    /// How the words behind a command are written.
    Reply howToNameForms() {
        return Reply.of(
                wording.say("请这样写：", "Write it like this:"),
                wording.say(
                        "/compare m1 | m3 | 营商环境：两次会议或两个机构，用竖线分开，主题可省略",
                        "/compare m1 | m3 | business environment: two meetings or bodies, parted by a bar; the theme may be"
                                + " left out"),
                wording.say("/trace 双碳：一个提法", "/trace dual carbon: a phrase"));
    }

    Reply privacy(boolean hasModel) {
        var reply = new Reply(
                List.of(
                        new Part.Heading(wording.say("保存了什么", "What I keep")),
                        new Part.Own(wording.say(
                                "• 您的问题、每个回答的出处和对话的话题，只保存在运行者的机器上，只用于这个对话。",
                                "• Your questions, the sources of each answer and what the conversation is about: on"
                                        + " the operator's machine, for this chat alone.")),
                        new Part.Own(wording.say(
                                "• 您的用户编号，以及每天的提问次数。", "• Your user number, and how many questions you ask a day.")),
                        new Part.Own(wording.say("• 日志里只有编号，没有您的话。", "• Logs hold numbers, not your words."))),
                List.of());
        if (hasModel) {
            reply = reply.and(new Part.Own(wording.say(
                    "• 成员的问题会连同报道中的句子发给运行者设置的语言模型，不附带您的编号。",
                    "• A member's question goes, with sentences of articles, to the language model that the"
                            + " operator set, without your number.")));
        }
        return reply.and(
                new Part.Own(
                        wording.say(
                                "发送 /forget 即刻全部删除。运行者自己做的备份会保留到他更换备份为止。",
                                "/forget erases all of it at once. Copies that the operator has made keep it until they are replaced.")));
    }

    Reply forgotten(boolean staysMember) {
        var reply = say(
                "已删除：您在这里的问题、回答的出处和话题。当天的提问次数保留到次日。运行者自己做的备份会保留到他更换备份为止。",
                "Erased: your questions here, the sources of the answers, and what we spoke of. Today's count stays until"
                        + " tomorrow. Copies that the operator has made keep them until they are replaced.");
        return staysMember
                ? reply.and(new Part.Own(
                        wording.say("您仍是成员（只保存用户编号）。", "You are still a member (of that only your number is kept).")))
                : reply;
    }

    Reply forgetInPrivate() {
        return say(
                "群里的对话属于大家，只有管理员能删除。要删除您自己的数据，请私聊我发送 /forget。",
                "What is said in a group is everybody's: only an admin can erase it. To erase your own data, send me"
                        + " /forget in a private chat.");
    }

    Reply inPrivate() {
        return say("请私聊我发送这个命令。", "Please send me that in a private chat.");
    }

    Reply nothing() {
        return say(
                "这条消息没有文字。请直接提问，例如：谁主持了会议？",
                "There are no words in that. Just ask, for example: Who presided over the meeting?");
    }

    Reply tooLong() {
        return say(
                "这段文字太长，不像一个问题。请用一两句话提问（不超过" + Command.LONGEST_QUESTION + "字）。",
                "That is too long for a question. Please ask in a sentence or two (up to " + Command.LONGEST_QUESTION
                        + " characters).");
    }

    Reply forwarded() {
        return say(
                "转发的内容我不会收录，也不会照做。想问什么，请用自己的话提问。",
                "I neither collect what is forwarded nor do what it says. Please ask in your own words.");
    }

    Reply other(Message.Kind kind) {
        return switch (kind) {
            case STICKER -> say("谢谢！要问会议，请写文字。", "Thank you! To ask about a meeting, please write.");
            case RECORDING -> say("我听不了语音和视频。请把问题写出来。", "I cannot listen or watch. Please write your question.");
            case PICTURE -> say("我看不了图片。请把问题写出来。", "I cannot see pictures. Please write your question.");
            case FILE ->
                say(
                        "我不在聊天里接收文件，文章由运行者收录。请把问题写出来。",
                        "I take no files in chats; the operator collects the articles. Please write your question.");
            case SOMETHING -> say("这个我不会用。请把问题写出来。", "I do not know what to do with that. Please write your question.");
        };
    }

    Reply unknown() {
        return say("没有这个命令。/help 列出全部命令。", "There is no such command. /help lists them all.");
    }

    Reply noMeetings() {
        return say("还没有收录会议。", "No meetings have been collected yet.");
    }

    Reply noSuchMeeting() {
        return say("没有找到这次会议。/meetings 列出全部会议。", "I know no such meeting. /meetings lists those that I know.");
    }

    Reply whichMeeting(int fitting) {
        return Reply.of(wording.say("有%d次会议符合，请选一次：", "%d meetings fit; which one do you mean?", fitting));
    }

    Reply noSources() {
        return say("这里还没有回答过问题。", "No question has been answered here yet.");
    }

    Part withoutSources() {
        return new Part.Own(wording.say("这个回答没有出处。", "That answer has no sources."));
    }

    Reply answerGone() {
        return say("这个回答已不再保存。请再问一次。", "That answer is no longer kept. Please ask again.");
    }

    Reply articleGone() {
        return say(
                "引用的文章已从收录中移除，原文不能再显示。",
                "The cited article has been taken out of the collection; its words can no longer be shown.");
    }

    Reply articleChanged() {
        return say(
                "引用的文章在回答之后改过，原来的字句已不在原处。请再问一次。",
                "The cited article has changed since that answer; the words are no longer where they stood. Please ask again.");
    }

    Reply oldButton() {
        return say("这个按钮已不能用了。请直接提问。", "That button no longer works. Just ask.");
    }

    Reply noQuestionsLeft(long perDay) {
        return perDay == 0
                ? say("这里目前不接受提问。", "No questions are taken here at present.")
                : Reply.of(wording.say(
                        "今天的%d个问题已用完，明天再来。",
                        perDay == 1
                                ? "Your %d question for today is used up; come back tomorrow."
                                : "Your %d questions for today are used up; come back tomorrow.",
                        perDay));
    }

    Part noTokensLeft() {
        return new Part.Note(wording.say(
                "今天的模型用量已用完，明天之前我直接引用报道回答。",
                "Your share of the model for today is used up; until tomorrow I quote the articles."));
    }

    Reply paired() {
        return say(
                "您现在是管理员。别人发送 /join 会得到一个代码；把它用 /approve 代码 发给我，对方就成为成员。",
                "You are the admin now. Whoever sends /join gets a code; send me /approve CODE to make them a member.");
    }

    Reply wrongCode() {
        return say("代码不对，或已失效。", "That code is wrong, or no longer good.");
    }

    Reply needsNoJoining() {
        return say("这里不需要成为成员：大家都一样提问。", "There is nothing to join: everybody asks alike.");
    }

    Reply alreadyMember() {
        return say("您已经是成员。", "You are a member already.");
    }

    Reply requested(String code) {
        return say(
                "请把这个代码告诉管理员，他发送 /approve " + code + " 之后您就是成员。代码24小时内有效。",
                "Tell an admin this code; once they send /approve " + code
                        + " you are a member. It is good for 24 hours.");
    }

    Reply approved() {
        return say("对方现在是成员。", "They are a member now.");
    }

    /// In both languages: which one this person reads is not known here.
    static Reply welcome() {
        return Reply.of("您现在是成员，回答会更流畅。", "You are a member now: answers get more fluent.");
    }

    Reply onlyAdmins() {
        return say("只有管理员可以这样做。", "Only an admin can do that.");
    }

    Reply trouble() {
        return say(
                "出了点问题，这条消息没能处理。请换个说法再试一次。",
                "Something went wrong with that message. Please try again in other words.");
    }
}

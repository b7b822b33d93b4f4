/// Telegram as a surface: updates in, messages out. Begin at [TelegramSurface].
@NullMarked
package rapporteur.chat.telegram;

import org.jspecify.annotations.NullMarked;

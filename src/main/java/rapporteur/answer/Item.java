package rapporteur.answer;

import rapporteur.meeting.MeetingId;

/// A meeting in a list.
///
/// @param meeting   which
/// @param statement why it is there
public record Item(MeetingId meeting, Statement statement) {}

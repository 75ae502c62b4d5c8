"""Durations that several kinds share."""

LONG_THINGS = ['film', 'trip', 'flight', 'call', 'lesson', 'match', 'podcast', 'walk', 'drive', 'concert']
AS_HOURS_MINUTES = "final_answer(f'{t // 60}:{t % 60:02d}')"
HOURS_MINUTES_QUESTIONS = [
    'how much is that in hours and minutes',
    'how many hours and minutes is that',
    'what is that as H:MM',
    'how long is that in hours and minutes',
    'what is it written as hours:minutes',
]

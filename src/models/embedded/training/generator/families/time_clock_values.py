"""Clock times that several kinds share."""

EVENTS = ['film', 'lesson', 'meeting', 'match', 'concert', 'flight', 'train ride', 'shift', 'party', 'class', 'show']
VEHICLES = ['train', 'bus', 'plane', 'ferry', 'tram', 'coach']

"""More wordings of everyday kinds about pay, fuel, ways, areas and what people have, as people type them."""

#: Whole questions of `wage-by-hours`.
WAGE_BY_HOURS = [
    (
        '{h} <hours|hrs|h> <at|for|x> {p} {c} <an hour|per hour|hourly|/h>, <how much?|what do I earn?|pay?|what do I '
        'get?|total?>'
    ),
    (
        'I <make|get|earn|am paid> {p} {c} <an hour|per hour|hourly> and <worked|did|put in> {h} hours< this week| '
        'this month|>. <What do I get?|How much is that?|What is my pay?|How much did I make?>'
    ),
    (
        '<babysitting|tutoring|gardening|cleaning> {h} hours at {p} {c} <an hour|per hour>, <how much do I get?|what '
        'is that?>'
    ),
    'My <cleaner|plumber|tutor> takes {p} {c} <an hour|per hour>, <what do I pay|how much> for {h} hours?',
    '{n} works {h} hours <a week|in the shop>, {p} {c} <an hour|per hour>. <What is the pay?|How much does {n} make?>',
    '<what|how much> <do I|will I> <make|get> <in|for> {h} hours <at|if they pay> {p} {c} <an hour|per hour>?',
]
#: Whole questions of `fuel-used` and `fuel-cost`.
FUEL_USED = [
    '{d} km, {a} <l|liters> per 100< km|>, how <much fuel|many liters>?',
    (
        'my car <uses|needs|drinks|burns> {a} <l|liters> <per|every|on> 100 km, <trip of|I drive|for> {d} km, how many '
        'liters?'
    ),
    'how many liters do I <need|burn|use> <for|on> {d} km if the car takes {a} <l|liters> per 100?',
    (
        '{n} drives {d} km with a car that takes {a} liters per 100 km. <How much fuel is that?|How many liters does '
        '{n} need?>'
    ),
]
FUEL_COST = [
    '{d} km, {a} <l|liters> per 100 km, {p} {c} <a liter|per liter>, <what does the trip cost?|how much?|fuel cost?>',
    (
        'my car <uses|needs|takes> {a} <l|liters> per 100 km, gas is {p} {c} a liter. <What does a trip of {d} km '
        'cost?|What do I pay for {d} km?>'
    ),
    'how much <is|do I pay for> the <petrol|gas|fuel> for {d} km at {a} l per 100 km and {p} {c} <a|per> liter?',
    (
        'We drive {d} km on holiday with {a} liters per 100 km. A liter costs {p} {c}. <What does the fuel cost?|How '
        'much for gas?>'
    ),
]
#: Whole questions of `distance`, `travel-time` and `average-speed`.
DISTANCE = [
    '{s} km/h, {h} hours, <how far?|distance?|how many km?>',
    'we <drove|were driving> {h} hours at <about |>{s} km/h, <how far did we get?|how many km is that?>',
    '<how far|how many km> will I <get|go|come> <in|after> {h} hours <doing|going|at> {s} $speed_unit?',
    '{n} <cycled|drove|travelled> for {h} hours with {s} $speed_unit. How far did {n} get?',
]
TRAVEL_TIME = [
    '{d} km, {s} km/h, <how long?|how many hours?|time?>',
    '{d} km to go, doing {s} km/h, <how long will it take?|how many hours?>',
    '<how long|how many hours> <will I be on the road|am I driving|does it take> for {d} km at {s} $speed_unit?',
    '{n} has to drive {d} km and does {s} $speed_unit. How many hours <does that take|is that>?',
]
AVERAGE_SPEED = [
    '{d} km, {h} hours, <how fast?|average speed?|speed?|km/h?>',
    'I <did|rode|drove> {d} km in {h} hours, <how fast was that?|what was my speed?|average speed?>',
    'it took {n} {h} hours to <go|drive|do> {d} km. <How fast was that?|What was the average speed?>',
    '<what|how much> speed do I need to do {d} km in {h} hours?',
]
#: Whole questions of `rectangle-area`, `rectangle-perimeter` and `circle-area`.
RECTANGLE_AREA = [
    '$rectangle {a} by {b}, <area?|how many square meters?|how big?|m2?|how many sqm?>',
    '{a} m x {b} m, <how many square meters?|area?|sqm?|how big is that?>',
    (
        'my <living room|bedroom|lawn|kitchen|terrace> is {a} by {b} <meters|m>, <what is the area?|how many square '
        'meters is that?>'
    ),
    'I want to lay a <carpet|lawn|floor> of {a} m by {b} m. <How many square meters do I need?|How much area is that?>',
]
RECTANGLE_PERIMETER = [
    '$rectangle {a} by {b}, <perimeter?|how long all around?|how much fence?|how far around?>',
    (
        'my <garden|lawn|pool|field> is {a} by {b} <meters|m>, <how long is the edge all around?|how much fence goes '
        'all around it?>'
    ),
    'I walk once around a <field|park> of {a} m by {b} m. How <far|many meters> is that?',
    'how much <edging|trim|fence> <goes|do I need> all around a {a} m by {b} m <bed|room|garden>?',
]
CIRCLE_AREA = [
    'circle radius {a}, area?',
    'r = {a}, <area of the circle?|circle area?>',
    'a round <pool|rug|table|lawn> has a radius of {a} m, <what is the area?|how many square meters is it?>',
]
#: Whole questions of `two-together`, `three-together`, `how-many-more` and `left-after-part`.
TWO_TOGETHER = [
    '{n} <has|got> {a} {i}, {k} <has|got> {b}, <together?|how many together?|how many {i} in all?|total?>',
    'I have {a} {i} and {n} has {b}. <How many do we have together?|How many have we got in all?|Total?>',
    '<how many|what number of> {i} do {n} and {k} have <together|in all|in total> if one has {a} and the other {b}?',
    '{a} {i} here and {b} {i} there, <how many in total?|how many is that?|how many altogether?>',
    'There are {a} {i} in one <box|bag|room> and {b} in another. How many {i} <are there in all|altogether>?',
]
THREE_TOGETHER = [
    '{n} has {a} {i}, {k} {b} and {o} {x}, <together?|how many together?|how many {i} in all?|total?>',
    'I have {a} {i}, {n} has {b} and {k} has {x}. <How many do we have together?|How many in all?|Total?>',
    '{a} {i}, {b} {i} and {x} {i}, <how many in total?|how many is that?|how many altogether?>',
    'three boxes: {a} {i}, {b} {i}, {x} {i}. How many {i} <are there in all|altogether>?',
]
HOW_MANY_MORE = [
    '{n} {a} {i}, {k} {b}, <what is the difference?|whats the difference?|difference?>',
    'I have {a} {i} and {n} has {b}. <What is the difference?|How far apart are we?|How big is the gap?>',
    '{a} {i} in one box, {b} in the other, <how far apart are they?|how many more in the fuller one?>',
    'difference between {a} and {b} {i}?',
]
LEFT_AFTER_PART = [
    '{a} {i}, {w} <gone|eaten|sold>, <how many left?|left?|what remains?>',
    'I had {a} {i} and <gave away|ate|sold> {w} of them. <How many do I still have?|How many are left?>',
    '<how many|what number of> {i} are left if {w} of {a} <are|get> <sold|eaten|broken>?',
    '{w} of my {a} {i} are <gone|broken|sold>, <how many do I have left?|how many are still good?>',
]

"""What a made-up tool may tell, and how people ask for it without its name."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """Something that a tool may know. In questions `{E}` is all that the tool is told."""

    noun: str
    gives: str
    questions: tuple[str, ...] = ()


def topics(gives: str, lines: str) -> list[Topic]:
    """A topic a line: its noun, then questions, with a bar between."""
    return [Topic(noun.strip(), gives, tuple(map(str.strip, questions))) for noun, *questions in map(split, lines.strip().splitlines())]


def split(line: str) -> list[str]:
    return line.split('|')


TOPICS = [
    *topics(
        'money',
        """
        price|how much is it {E}|what does it cost {E}|what do I have to pay {E}
        fee|how much do they charge {E}|what is charged {E}
        fine|how high is the fine {E}|how much is the fine {E}
        fare|what is the fare {E}|how much is a ride {E}
        postage|how much postage do I need {E}|what does it cost to send it {E}
        rent|how much rent is due {E}|what is the rent {E}
        deposit|how big is the deposit {E}|how much do I leave as a deposit {E}
        entry price|what does entry cost {E}|how much is it to get in {E}
        repair cost|what does the repair cost {E}|how much is it to have it fixed {E}
        revenue|how much did we take {E}|what came in {E}
        daily rate|what is charged per day {E}
        insurance premium|how much is the insurance {E}
        turnover|how much was turned over {E}
        budget left|how much of the budget is left {E}
        """,
    ),
    *topics(
        'integer',
        """
        waiting time|how long is the wait {E}|how long do I have to wait {E}
        cooking time|how long does it have to cook {E}|how many minutes of cooking {E}
        number of visitors|how many visitors were there {E}|how many people came {E}
        free places|how many places are free {E}|how many spots are left {E}
        daily ration|how much food does it get a day {E}|how many grams of food {E}
        dose|what dose is right {E}|how much of it should be given {E}
        mileage|what does the odometer say {E}|how many kilometres are on the clock {E}
        page count|how many pages are there {E}
        goals|how many goals were scored {E}|how many goals {E}
        points|how many points are there {E}|how many points so far {E}
        steps|how many steps were walked {E}|how many steps {E}
        stock left|how many are left {E}|how many do we still have {E}
        overtime hours|how much overtime is there {E}
        holidays left|how many days off are left {E}
        locker number|which locker is it {E}
        speed limit|how fast may one drive {E}|what is the speed limit {E}
        calls|how many calls came in {E}
        errors|how many errors were there {E}
        accidents|how many accidents happened {E}
        delay|how late is it {E}|how many minutes late {E}
        attendance|how many were there {E}|how many turned up {E}
        seats|how many seats are there {E}
        travel time|how long does it take {E}|how long is the trip {E}
        noise level|how loud is it {E}
        """,
    ),
    *topics(
        'measure',
        """
        height|how tall is it {E}|how high is it {E}
        top speed|how fast can it go {E}|how fast is it {E}
        water level|how high is the water {E}|what does the gauge say {E}
        power use|how much power was used {E}|how many kWh {E}
        water use|how much water was used {E}
        snow depth|how deep is the snow {E}|how much snow is there {E}
        rainfall|how much rain fell {E}|how many mm of rain {E}
        tyre pressure|how much air goes into the tyres {E}
        fuel use|how much fuel does it need {E}
        rating|how well is it rated {E}|how many stars {E}
        grade|which grade was it {E}|what was the mark {E}
        temperature|how warm is it {E}|how hot does it get {E}
        wingspan|how wide are the wings {E}
        lap time|how fast was the lap {E}
        body weight|how heavy is it {E}|how much does it weigh {E}
        """,
    ),
    *topics(
        'clock',
        """
        opening time|when does it open {E}|what time do they open {E}|when can I get in {E}
        closing time|when does it close {E}|until when is it open {E}|how late is it open {E}
        next departure|when does the next one leave {E}|when does it go {E}
        arrival time|when does it get there {E}|when does it arrive {E}
        low tide|when is low tide {E}
        high tide|when is high tide {E}
        start of the shift|when does the shift begin {E}
        feeding time|when is it fed {E}
        sunrise|when does the sun come up {E}
        check-in time|from when can we check in {E}
        last train|when does the last train go {E}
        """,
    ),
    *topics(
        'date',
        """
        due date|by when is it due {E}|when is it due {E}
        expiry date|when does it expire {E}|how long is it valid {E}
        next service|when is it serviced next {E}|when is the next check {E}
        delivery date|when does it come {E}|when will it be delivered {E}
        release date|when does it come out {E}
        exam date|when is the exam {E}
        next holiday|when is the next day off {E}
        warranty end|until when is there a warranty {E}
        """,
    ),
    *topics(
        'person',
        """
        teacher|who teaches {E}|who is the teacher {E}
        person on duty|who is on duty {E}|who works {E}|who is on {E}
        winner|who won {E}|who came first {E}
        contact|whom do I ask {E}|who is in charge {E}
        guide|who leads the tour {E}
        driver|who drives {E}|who is at the wheel {E}
        doctor|who is the doctor {E}
        referee|who blows the whistle {E}
        owner|who owns it {E}|whose is it {E}
        """,
    ),
    *topics(
        'place',
        """
        platform|which platform is it {E}|from where does it leave {E}
        gate|which gate is it {E}|where do we board {E}
        seat|where do I sit {E}|which seat is it {E}
        shelf|where does it stand {E}|on which shelf is it {E}
        meeting point|where do we meet {E}
        parking space|where can I park {E}|which parking space is it {E}
        desk|at which desk {E}
        """,
    ),
    *topics(
        'code',
        """
        wifi password|how do I get on the wifi {E}|what is the wifi password {E}
        door code|what opens the door {E}|how do I get in {E}
        booking code|under which code is it booked {E}
        part number|which part fits {E}
        tracking code|how can I track it {E}
        """,
    ),
    *topics('phone', 'phone number|how can I call them {E}|under which number do I reach them {E}\nhotline|whom can I ring {E}'),
    *topics('status', 'status|how far is it {E}|what is the state {E}\nprogress|how is it going {E}'),
    *topics('names', 'people on shift|who is on shift {E}|which people work {E}\nguests|who is coming {E}\nmembers|who belongs to it {E}'),
    *topics('foods', 'menu|what is there to eat {E}|what is on the menu {E}\nspecials|what do they cook {E}'),
    *topics('words', 'ingredients|what goes into it {E}|what is in it {E}\nallergens|what must people with allergies know {E}'),
    *topics('integers', 'readings|what was measured {E}\nscores|how did it go {E}\nlottery numbers|which numbers were drawn {E}'),
]

"""Lists in everyday stories: what is there twice, who passed, how much it rose, what is missing to a goal."""

from random import Random

from ..kind import Slots, TaskKind
from ..words import integers
from .lists_typed import typed


def some_twice(rng: Random) -> Slots:
    """Numbers of which one to three come more than once, and some only once."""
    low = rng.choice([1, 1, 10, 100, 300, 1000])
    few = rng.sample(range(low, low + rng.choice([20, 60, 90])), rng.randint(4, 7))
    numbers = few + few[: rng.randint(1, 3)]
    if rng.random() < 0.25:
        numbers.append(few[0])
    rng.shuffle(numbers)
    return dict(s=shown(rng, numbers), v=numbers)


def shown(rng: Random, numbers: list[int] | list[float]) -> str:
    return typed(rng, numbers) if rng.random() < 0.7 else str(numbers)


def limit_and_numbers(rng: Random) -> Slots:
    """Numbers around a limit; often one of them is the limit itself."""
    limit = rng.choice([10, 18, 20, 30, 40, 50, 50, 60, 65, 70, 75, 80, 100, 150, 200, rng.randint(12, 90)])
    spread = max(6, limit // 2)
    numbers = [rng.randint(limit - spread, limit + spread) for _ in range(rng.randint(4, 9))]
    if rng.random() < 0.55:
        numbers[rng.randrange(len(numbers))] = limit
    return dict(s=shown(rng, numbers), v=numbers, z=limit)


def course(rng: Random) -> Slots:
    """Numbers that change from one to the next and rise at least once."""
    start = rng.choice([rng.randint(5, 40), rng.randint(40, 200)])
    numbers = [start]
    for _ in range(rng.randint(3, 7)):
        numbers.append(max(0, numbers[-1] + rng.choice([-1, 1, 1]) * rng.randint(1, 15)))
    if all(second <= first for first, second in zip(numbers, numbers[1:])):
        numbers.append(numbers[-1] + rng.randint(1, 15))
    return dict(s=shown(rng, numbers), v=numbers)


def parts_of_goal(rng: Random) -> Slots:
    parts = integers(rng, 3, 6, 60)
    parts = [abs(part) + 1 for part in parts]
    goal = sum(parts) + rng.randint(1, 90)
    if rng.random() < 0.6:
        goal = -(-goal // 50) * 50 if goal % 50 else goal + 50
    return dict(s=shown(rng, parts), v=parts, z=goal)


def amounts_and_rate(rng: Random) -> Slots:
    halves = rng.random() < 0.35
    amounts = [rng.randint(2, 20) / 2 if halves else rng.randint(1, 40) for _ in range(rng.randint(3, 6))]
    plain = [int(amount) if amount == int(amount) else amount for amount in amounts]
    return dict(s=shown(rng, plain), v=plain,
        z=rng.choice([rng.randint(2, 25), rng.randint(2, 25), rng.choice([0.3, 0.5, 1.5, 2.5])]))


def rising(rng: Random) -> Slots:
    """Numbers of which some, but not the first, are above a limit."""
    numbers = [rng.randint(5, 60) for _ in range(rng.randint(5, 8))]
    limit = rng.randint(max(numbers[0], sorted(numbers)[1]), max(numbers[0], max(numbers)) + 2)
    if limit >= max(numbers):
        numbers[rng.randrange(2, len(numbers))] = limit + rng.randint(1, 15)
    return dict(s=shown(rng, numbers), v=numbers, z=limit)


NUMBERS = 'numbers = {v}'

KINDS = [
    TaskKind(
        name='repeated-values',
        weight=1.2,
        thoughts=['I keep the numbers whose count is larger than 1, each once.'],
        code=[NUMBERS, 'final_answer([n for n in dict.fromkeys(numbers) if numbers.count(n) > 1])'],
        slots=some_twice,
        seen=[
            '<which|what> <numbers|ones> are <there|in there|listed> <twice|more than once>: {s}',
            'Which numbers <come|appear|occur> more than once in {s}?',
            '{s} - which are <duplicates|doubles|in there twice>?',
            '{s} which numbers are repeated',
            'Find the <duplicates|doubles|repeats> in {s}.',
            'Which <seats|rooms|bikes> were <booked|handed out> <twice|more than once>? {s}',
            'The invoice numbers are {s}. Which <did I enter twice|are duplicates>?',
            'I typed the member numbers {s}, some of them twice. <List those|Which are they>.',
            'Someone scanned {s}. Show me the codes that were scanned more than once.',
            'do not remove the doubles, just tell me which they are: {s}',
            'list every number that has a double: {s}',
            'repeats in {s}?',
            'Which sticker numbers can I swap, because I have more than one? {s}',
            'Two runners must not have the same number. Which numbers clash? {s}',
        ],
        facts=[
            'we handed out the <lockers|keys|bikes> {s}',
            'the order numbers are {s}',
            'the list of <ids|room numbers|stamps> is {s}',
            'I drew the cards {s}',
            'the lottery numbers of the last weeks were {s}',
            'my album stickers are {s}',
        ],
        questions=[
            'which <ones |numbers |>are <there|in it> <twice|more than once>',
            'which ones are duplicates',
            'what are the repeated ones',
            'which came up at least twice',
            'which numbers do I have double',
            'what is in there more than one time',
        ],
        held_out=['Name those of {s} that have a twin.'],
        held_out_questions=['which of them turn up a second time'],
    ),
    TaskKind(
        name='values-only-once',
        weight=0.7,
        thoughts=['I keep the numbers whose count is 1.'],
        code=[NUMBERS, 'final_answer([n for n in numbers if numbers.count(n) == 1])'],
        slots=some_twice,
        seen=[
            'Which numbers are in {s} <only|exactly|just> once?',
            '<which|what> ones have no double: {s}',
            '{s} - which come only once?',
            'Every sock should have a partner. Which numbers have none? {s}',
            'Throw out all numbers that are there more than once and keep the single ones: {s}',
            'Find the numbers without a twin in {s}.',
            'Drop everything that is repeated in {s}, both copies. What is left?',
            'The memory cards on the table are {s}. Which are single?',
            'list the ones that are not repeated: {s}',
            'Which stickers do I have exactly one of? {s}',
        ],
        held_out=['Which of {s} stand alone, with no second one like them?'],
    ),
    TaskKind(
        name='how-many-reach',
        weight=1.2,
        thoughts=['I count the numbers not below the limit.'],
        code=[NUMBERS, 'final_answer(len([n for n in numbers if n >= {z}]))'],
        slots=limit_and_numbers,
        seen=[
            'With {z} you are just in. Out of {s}, how many are in?',
            'pass mark {z}, scores {s}, how many passed?',
            'You pass with {z} points<| or more>. The results are {s}. How many passed?',
            'Passing takes {z} or more. How many of {s} made it?',
            'To ride you must be {z} cm or taller. The kids are {s} cm. How many may ride?',
            'Entry from {z} years on. How many of the ages {s} get in?',
            'how many reach {z}: {s}',
            '{s} - how many are {z} or <more|higher|over>?',
            'The daily goal is {z}. I did {s}. On how many days did I reach it?',
            'free shipping from {z} up. orders: {s}. how many ship free?',
            'Of the jumps {s}, how many were {z} or better?',
            'at least {z} is needed, we have {s}. how many are ok?',
            'My step goal is {z} and I walked {s} (in hundreds). How many days did I make it?',
            'We count everyone from {z} points on as a winner: {s}. How many winners?',
            'A badge is given for {z} pages or more. The class read {s}. How many badges?',
        ],
        facts=[
            'the bar is at {z}, touching it is fine, and the jumps were {s}',
            'the minimum is {z} and we measured {s}',
            'it takes {z} points or more to pass, and the pupils got {s}',
            'whoever has {z} or more gets a prize, and the points are {s}',
            'the age limit is {z}, from {z} on you are in, and the ages are {s}',
            'a shift of {z} minutes or longer has a break, and mine were {s}',
        ],
        questions=[
            'how many <passed|made it|qualify|are enough>',
            'how many of them <reach|meet> that',
            'how many is that',
            'how many are good enough',
            'what is the number of those that do',
            'how many get there',
        ],
        held_out=['The bar lies at {z}, touching it counts as well. How many of {s} clear it?'],
        held_out_questions=['what count of them fulfils the condition'],
    ),
    TaskKind(
        name='how-many-stay-below',
        weight=1.0,
        thoughts=['I count the numbers below the limit.'],
        code=[NUMBERS, 'final_answer(len([n for n in numbers if n < {z}]))'],
        slots=limit_and_numbers,
        seen=[
            'How many failed? You need {z}, the scores are {s}.',
            'pass mark {z}, scores {s}, how many failed?',
            'Everything below {z} is a fail: {s}. How many fails?',
            'how many are <less than|under|below> {z}: {s}',
            'Kids under {z} go free. How many of the ages {s} are free?',
            '{s} - how many fall short of {z}?',
            'Who is under {z} cm must stay out. The heights are {s}. How many stay out?',
            'A battery below {z} percent has to be charged. Ours are at {s}. How many must be charged?',
            'My goal was {z} a day, I got {s}. On how many days did I miss it?',
            'Parcels lighter than {z} kg go by bike. The weights are {s}. How many go by bike?',
            'less than {z} in stock means reorder. stock: {s}. how many to reorder?',
            'Nights colder than {z} degrees: how many are among {s}?',
            'Laps faster than {z} seconds count. I ran {s}. How many count?',
        ],
        facts=[
            'the bar is at {z} and the jumps were {s}',
            'the minimum is {z} and we measured {s}',
            'it takes {z} points or more to pass, and the pupils got {s}',
            'the goal is {z} and the days were {s}',
        ],
        questions=[
            'how many <failed|did not make it|fall short|are too low|are not enough>',
            'how many stay below that',
            'how many miss it',
            'how many do not reach it',
            'how many are under it',
        ],
        held_out=['The bar lies at {z}. How many of {s} do not even touch it?'],
        held_out_questions=['what count of them is short of it'],
    ),
    TaskKind(
        name='biggest-rise',
        weight=0.8,
        thoughts=['I take the differences of neighbours and their max.'],
        code=[NUMBERS, 'final_answer(max(b - a for a, b in zip(numbers, numbers[1:])))'],
        slots=course,
        seen=[
            'What was the <biggest|largest|greatest> rise from one day to the next: {s}',
            'The daily visitors were {s}. What was the biggest increase from one day to the next?',
            '{s} - biggest jump up between neighbours?',
            'My weights in the gym: {s}. By how much did I go up at most from one time to the next?',
            'Largest increase between two <consecutive|neighbouring> values in {s}?',
            'sales per week {s}, largest gain in a week?',
            'The water stood at {s} cm. How much did it rise at most between two readings?',
            'How big is the largest step up in {s}?',
            'Prices over the months: {s}. Tell me the greatest rise in one month.',
        ],
        held_out=['Going through {s} in order, how far does it climb at most in a single step?'],
    ),
    TaskKind(
        name='how-often-it-rose',
        weight=0.9,
        thoughts=['I count the numbers that are greater than the one before.'],
        code=[NUMBERS, 'final_answer(len([b for a, b in zip(numbers, numbers[1:]) if b > a]))'],
        slots=course,
        seen=[
            'How <often|many times> did it go up: {s}',
            'The price was {s} on the last days. How often did it rise?',
            'My scores were {s}. How many times was I better than the time before?',
            'On how many days were there more guests than the day before? {s}',
            '{s} - how many times does the next number exceed the one before it?',
            'In {s}, how many numbers are larger than the one right before?',
            'I ran {s} km on the days of this week. How often did I run farther than the day before?',
            'temperatures {s}, on how many days was it warmer than the day before',
            'count the increases from one to the next: {s}',
            'How many steps up are in {s}?',
        ],
        held_out=['Going through {s} in order, how many times does it climb?'],
    ),
    TaskKind(
        name='change-from-first-to-last',
        weight=0.7,
        thoughts=['I subtract the first number from the last.'],
        code=[NUMBERS, 'final_answer(numbers[-1] - numbers[0])'],
        slots=course,
        seen=[
            'How much did it change from the first to the last: {s}',
            'The plant measured {s} cm. By how much did it grow from the first to the last day?',
            'My weight went {s}. What is the change from start to end?',
            '{s} - last minus first?',
            'Members per year: {s}. How many more are there at the end than at the start?',
            'From the first to the last reading, how big is the change? {s}',
            'meter readings {s}. used from the first to the last?',
            'The share went {s}. What did it gain over the whole time?',
            'We had {s} pupils over the years. What is the difference between the last and the first year?',
        ],
        held_out=['Compare the end of {s} with its beginning: how much was gained?'],
    ),
    TaskKind(
        name='missing-to-goal',
        weight=1.2,
        thoughts=['I add the numbers and subtract them from the goal.'],
        code=[NUMBERS, 'final_answer({z} - sum(numbers))'],
        slots=parts_of_goal,
        seen=[
            'I want to <save|raise|collect> {z} and have {s} so far. How much is <missing|still missing|left to go>?',
            'goal {z}, done so far {s}, how much left?',
            'How many more pages until {z}, if I read {s}?',
            'I need {z} points. I got {s}. How many <more do I need|are missing>?',
            '{s} - how much is missing to {z}?',
            'We must sell {z} tickets. So far the days brought {s}. How many are left to sell?',
            'My tank holds {z} liters and I poured in {s}. How much more fits in?',
            'The hike is {z} km long. We walked {s} already. How far is it still?',
            'I may eat {z} calories a day and had {s}. How many are left?',
            'A group of {z} is expected, and {s} have come by bus so far. How many are still missing?',
            '{z} minus all of these: {s}',
            'budget {z}, spent {s}. what is left',
            'The truck may carry {z} kg. Loaded: {s}. How much more can go on?',
        ],
        facts=[
            'the goal is {z} and so far we have {s}',
            'I planned {z} hours and worked {s}',
            'the target is {z}, the days so far were {s}',
            'we need {z} bricks and got {s}',
            'I have to swim {z} lengths, did {s}',
            'the film is {z} minutes long and I watched {s} minutes of it in bits',
        ],
        questions=[
            'how much is <missing|left|still to go>',
            'how much more <do we need|is needed>',
            'what is still missing',
            'how many are left to do',
            'how far is it to the goal',
            'what remains',
        ],
        held_out=['Out of {z} wanted, {s} are there. What lacks?'],
        held_out_questions=['by how much do we fall short of it'],
    ),
    TaskKind(
        name='listed-times-rate',
        weight=1.2,
        thoughts=['I add the numbers and multiply by the rate.'],
        code=[NUMBERS, 'final_answer(sum(numbers) * {z})'],
        slots=amounts_and_rate,
        seen=[
            'I worked {s} hours, {z} an hour. What am I <paid|due>?',
            'I get {z} per hour and worked {s} hours on the days of this week. <Pay|How much do I get>?',
            'hours {s}, rate {z}, total pay?',
            'We drove {s} km and get {z} per km. How much is that?',
            'A bag is {z}. The classes ordered {s} bags. What do they cost altogether?',
            'Each {z}: {s}. Total price?',
            'For every lap a sponsor gives {z}. The kids ran {s} laps. How much do they raise?',
            'The rooms have {s} square meters and carpet is {z} per square meter. How much is it for all?',
            '{s} pages were copied at {z} each. What is the bill?',
            'A ticket costs {z}. On the days we sold {s} tickets. How much money came in?',
            'add {s} and multiply the total by {z}',
            'eggs per day: {s}. One egg brings {z}. What do all of them bring?',
            'My lessons took {s} hours this month and cost {z} an hour. What do I pay?',
        ],
        facts=[
            'I worked {s} hours and get {z} an hour',
            'one <hour|lesson|session> costs {z} and we had {s}',
            'the shifts were {s} hours long, at {z} per hour',
            'we picked {s} boxes on the days, and a box brings {z}',
            'the parcels weigh {s} kg and a kilo costs {z}',
            'I swam {s} lengths, each one is {z} meters',
        ],
        questions=[
            'how much is that <altogether|in total|all together>',
            'what does it come to',
            'what is the total',
            'how much is it for everything',
            'what is the sum of it all',
        ],
        held_out=['For each of them there is {z}, and the days had {s}. How much comes together?'],
        held_out_questions=['what does all of this make'],
    ),
    TaskKind(
        name='first-above-limit',
        weight=0.8,
        thoughts=['I take the first number above the limit with next.'],
        code=[NUMBERS, 'final_answer(next(n for n in numbers if n > {z}))'],
        slots=rising,
        seen=[
            'What is the first number <above|over|greater than> {z} in {s}?',
            'first value over {z}: {s}',
            '{s} - which is the first one above {z}?',
            'The readings came in as {s}. What was the first one over {z}?',
            'Going from left to right in {s}, which number is the first to be larger than {z}?',
            'The bids came in this order: {s}. Which was the first over {z}?',
            'Find the first of {s} that <exceeds|is more than> {z}.',
            'I hired the first one with more than {z} points: {s}. How many points did that person have?',
        ],
        held_out=['Read {s} in order and stop at a number that beats {z}. Which is it?'],
    ),
    TaskKind(
        name='day-number-of-first-above',
        weight=0.7,
        thoughts=['I take the first position whose number is above the limit; days count from 1.'],
        code=[NUMBERS, 'final_answer(next(i + 1 for i, n in enumerate(numbers) if n > {z}))'],
        slots=rising,
        seen=[
            'On which day did it first go <above|over> {z}? The days: {s}',
            'daily {s}. first day over {z}? (day 1 is the first)',
            'The visitors per day were {s}. On which day, counted from 1, did more than {z} come for the first time?',
            'In which week did we first sell more than {z}? Weeks in order: {s}',
            'My laps took {s}. Which lap number was the first slower than {z}?',
            'Round by round we scored {s}. In which round did we first get more than {z}?',
            'the tank showed {s} each hour. in which hour was it over {z} for the first time',
        ],
        held_out=['With {s} as the months in order, number the month that is the first to pass {z}.'],
    ),
]

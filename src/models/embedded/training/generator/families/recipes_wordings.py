"""Clauses about recipes that several kinds share: who cooks what for how many, and how one asks for the amount."""

#: An amount `g` for `b` people.
RECIPE_FACTS = [
    '<my|the|this|our> {t} recipe <serves|feeds|is for> {b} and <uses|needs|calls for|asks for> {g}',
    'the <packet|box|blog|website|cookbook|recipe card> <says|lists|recommends> {g} for {b} <people|servings|portions>',
    '{n} <uses|takes|buys|always takes> {g} for {b} <people|guests|portions>',
    'it takes {g} to <feed|serve|cook for> {b} <people|guests>',
    'we <usually|normally|always> <put|need> {g} <into|in> our {t} for {b}',
    'with {g} I <get|make> {b} <portions|servings>',
    '<mum|grandma|my aunt|our neighbour|my flatmate> puts {g} into a {t} that <serves|feeds> {b}',
]

#: How much of it `d` people need.
SCALE_QUESTIONS = [
    '{h} do I need for {d} <people|guests|servings|portions|persons>',
    '{h} <should I use|should I buy|do I have to take|must I get> for {d}',
    '{h} <if we are|if there are|when we are> {d}',
    '{h} <would|do|will> {d} <portions|servings|people> <take|need|use>',
    '{h} to <feed|serve> {d}',
    '{h} for a <party|group|family|table> of {d}',
    '{h} do I need if {d} <show up|come to dinner|are eating|want some>',
]

SCALE_WORDINGS = [
    'It has {g} and would serve {b}, but at my table there are {d}. {H} then?',
    '{b} servings: {g}. There are {d} of us tonight, {h}?',
    'so the {t} is for {b} and has {g}, we are {d}. {h}',
    '{g} does {b} <portions|plates>. {d} <portions|plates> do what?',
    '{H}? Recipe for {b}: {g}. I need {d} <servings|portions>.',
    'serves {b}, {g}, but {d} are coming for dinner. {h}?',
    '{n} usually cooks for {b} with {g}. This Sunday {d} are at the table. {H}?',
    'i want {d} servings not {b}. the recipe has {g}. {h}',
    '<recipe|my recipe|the recipe|a recipe|{t} recipe> for {b} <needs|takes|uses|calls for|says> {g}, {o} for {d}?',
    '{g} <for|serves|feeds> {b}, {h} for {d}?',
    '{g} for {b} <people|persons|portions>. <We are {d}|There will be {d} of us|{d} are coming>. {H} <do I need|then>?',
    '{H} <do I need|do we need|should I get> for {d} <people|guests|servings> if the recipe <uses|has> {g} for {b}?',
    '{H} for {d} <people|servings|portions> if it takes {g} for {b}?',
    'scale {g} from {b} <servings|portions|people|persons> to {d}',
    '<Convert|Change|Adapt|Scale> <a|my|this> {t} recipe for {b} to {d} <people|servings|portions>: {g}',
    '{t} for {b}: {g}. same <recipe|thing|dish> for {d}, {h}?',
    'The <packet|box|cookbook|blog|website> says {g} for {b} <people|servings>. I <cook|am cooking> for {d}. {H} <do I '
    'need|should I take>?',
    'The {t} of my <mum|grandma|aunt|neighbour|flatmate> is for {b} and has {g} in it. {H} for {d}?',
    'We <normally|usually> cook for {b} and use {g}. On <Sunday|Saturday|Friday|Christmas Eve> we are {d}. {H} <do we '
    'need|then>?',
    '{n} is making {t}. The recipe serves {b} and needs {g}, but {d} people are coming. {H} should {n} use?',
    'Adjust the recipe: {g} for {b} <people|servings|portions>, now for {d}.',
    'I want to make {t} for {d}, <the recipe|it> is for {b} and has {g} in it. {h}?',
    '{b} <servings|portions|people> = {g}, {d} <servings|portions|people> = ?',
    '{g} for {b} portions, need {d} portions',
    'serves {b}: {g}. <I need it to|should|has to> serve {d}, {h}?',
    'If I use {g} for {b} <people|persons|guests>, {h} <do I need |>for {d} <people|persons|guests>?',
    'Recipe (serves {b}) lists {g}. {H} for {d} <servings|people>?',
    'If we are {d} instead of {b}, {h} do <we|I> need? <The|My> recipe <has|says> {g}.',
    'For {d} guests <tonight|tomorrow|on Friday>, {h} do I need when the recipe for {b} says {g}?',
    'dinner for {d} <tonight|tomorrow|on Friday>, recipe: {g} for {b}. {h}?',
    'Last time I made {t} for {b} I used {g}. This time there are {d} of us, so {h}?',
    '<cooking|making {t}> for {d} not {b}, recipe says {g}, {h}?',
]

PER_PERSON_QUESTIONS = [
    '{h} <is that|is it|does that make> <per person|per head|for each|each>',
    '{h} <per person|per head|per portion|per serving|each>',
    '{h} does <each|one|every> <person|guest> get',
    '{h} does <one|each|a single> <portion|serving|person> <need|take|use>',
    '{h} for <just me|me alone|just one person|only one portion>',
]

PER_PERSON_WORDINGS = [
    '{g} for {b}, {h} <each|per person|per head|per portion>?',
    '{g} for {b} <people|guests|portions>, {o} for one?',
    '{g} between {b} <people|guests|kids>, {h} each?',
    '{H} per <person|head|serving|portion> if {g} <has to do for|must be enough for|goes into a {t} for> {b}?',
    'My {t} recipe serves {b} and takes {g}, but I <eat|am cooking|cook> alone. {H} do I need?',
    'Break it down to one <portion|serving|person>: {g} for {b}.',
    '{g}, <feeds|serves> {b}. {H} in one <portion|serving>?',
    'scale down to one <person|serving|portion>: {g} <feeds|serves> {b}',
    '{n} cooked {t} for {b} and used {g}. {H} was that <per person|each|per head|per plate>?',
    'The <packet|cookbook|website> says {g} for {b}. {H} is <one portion|a single serving>?',
]

TIMES_WORDINGS = [
    '{w} the following: {g}',
    '{w} {g} <please|pls|for me|for a big crowd>',
    '{g}, {w} it',
    'i have to {w} everything, so {g} becomes what',
    'Big party, so I {w} the {t}. The card says {g}. {H} is that?',
    '{g} <is in|goes into> the small {t}. {w} that.',
    'now {w} it: {g}',
    '{w} the amount of {g}, <how much|what> do I get?',
    '{w} {g}',
    '{w} <the|my|this> recipe: {g}',
    '{g}, <I want to|we|let me> {w} it, {h}?',
    '{g} in the recipe. {H} if I {w} it?',
    'I am going to {w} my {t}. It <needs|takes|has> {g}. {H} do I need?',
    '{H} do I need to {w} a {t} with {g}?',
    '{n} <will|has to> {w} a {t} recipe with {g}. {H} should {n} buy?',
    'recipe says {g} but I {w} it, {h}?',
    'when I {w} the recipe of {g}, {h} is it',
    'My {t} takes {g}. For the party I {w} it. {H}?',
]

PART_WORDINGS = [
    'just {w} of it please: {g}',
    '{g} is too much, {h} in {w} of it?',
    'what is {w} of {g}',
    '{w} batch of {t}, full one takes {g}. {h}?',
    "there's only me this time, so {w} of {g} is {o}?",
    'my tin is small: {w} of {g} is how much',
    '{g} divided down to {w} of the recipe, {h}?',
    'I only have room for {w} of the {t}. The full one has {g} in it. {H}?',
    '{w} of {g}',
    '{w} of <the recipe|my recipe|this {t}>: {g}',
    'recipe says {g} but I only make {w} of it, {h}?',
    '{g}, but I want just {w} of the {t}, {h}?',
    '{H} do I need for {w} of a {t} with {g}?',
    '{n} cooks only {w} of a {t} with {g}. {H} should {n} take?',
    'My {t} takes {g}. I make {w} of that. {H}?',
    'the recipe is too big for us, {w} of it will do. It takes {g}, so {h}?',
    'cut the recipe to {w}: {g}',
    'when I make {w} of the recipe of {g}, {h} is it',
]

BATCH_WORDINGS = [
    '{g} per batch, {k} batches, {h}?',
    '{k} <trays|loaves|batches> at {g} a <time|go>, {h} in <total|all>?',
    '{H} do I need for {k} batches if one takes {g}?',
    'one <cake|loaf|tray> needs {g}. {H} for {k}?',
    '{n} <bakes|makes> {k} <cakes|pies> with {g} in each. {H} in total?',
    'the recipe has {g}, I make it {k} times, {h}?',
    'I promised {k} cakes. Each <needs|takes> {g}. {H} must I buy?',
    '{k} x {g}, {h}?',
]

BATCH_FACTS = [
    '<the|my> recipe <takes|needs|uses> {g} and I <bake|make> it {k} times',
    '{g} <go into|go in> one <cake|batch|loaf|tray> and <I need|we make|{n} bakes> {k}',
]

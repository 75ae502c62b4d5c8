"""More wordings of powers and roots, as people type them into a box; the kinds are in `calculation_powers.py`."""

#: Whole questions of `power`.
POWER = [
    (
        '<whats|what is|how much is|calc|calculate|work out> {a} <to the power of|to the power|raised to the power '
        'of|^|**> {b}'
    ),
    '{a} <to the power of|power> {b}<|?| = ?| is how much?|, what is that?>',
    '<How much do I get|What comes out|What number do I get> <if|when> I raise {a} to the power of {b}?',
    'I need {a} <to the power of|raised to the power> {b}<| please|, exact|, the full number>',
    'base {a}, exponent {b}<|, result?|. Result?|, what is the power?>',
    'multiply {a} by itself <{b} times over, so|as a power with exponent {b}, that is> {a} to the power of {b}',
    '<tell me|give me|show> the <result|value> of {a} <to the power of|raised to the power of|to the power> {b}',
    'how big is {a} to the power of {b}<| really| exactly>?',
    'if the base is {a} and the exponent is {b}, <what is the power?|what do I get?>',
    '{b} factors of {a} multiplied together<|, what is that?|. How much is it?>',
]
#: Whole questions of `square-root`.
SQUARE_ROOT = [
    '<whats|hey, what is|calc> <the |>square root of {a}',
    'the square root out of {a}<|?| please>',
    'root of {a}<|?| = ?>',
    'what do I have to <multiply by itself|square> to get {a}?',
    '<square|sq> root <from|of|for> {a}',
    'A square <room|garden|field> has {a} square meters. How long is one side?',
    '{a}, <take the root|square root of that|root of it>',
    '<I need|gimme|give me> the square root from {a}',
]

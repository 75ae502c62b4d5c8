"""What is done with numbers first: one operation with one or two of them."""

from .two_operations_clauses import First, Way

IT = ['the result', 'it', 'the result', 'that']


def way(verbs: list[str], short: list[str], noun: str) -> list[Way]:
    return [Way(verbs=verbs, short=short, rest=[*IT, noun])]


FIRST = {
    one.name: one
    for one in [
        First(
            name='sum',
            ways=way(
                ['add {o}', 'add {o} together', 'calculate the sum of {o}', 'sum {o}', 'find the sum of {o}'],
                ['add them', 'add the two numbers', 'sum them'],
                'the sum',
            ),
            results=['the sum of {a} and {b}', 'the total of {a} and {b}'],
            passives=['{o} are added', 'I have the sum of {o}'],
            thought='add the numbers',
            code='{a} + {b}',
            held_out_results=['what {a} and {b} add up to'],
        ),
        First(
            name='product',
            ways=way(
                ['multiply {o}', 'multiply {a} by {b}', 'multiply {a} with {b}', 'find the product of {o}'],
                ['multiply them', 'multiply the two numbers'],
                'the product',
            ),
            results=['the product of {a} and {b}', 'the product {a} x {b}'],
            passives=['{o} are multiplied', '{a} is multiplied by {b}'],
            thought='multiply the numbers',
            code='{a} * {b}',
            held_out_results=['what you get for {a} times {b}'],
        ),
        First(
            name='difference',
            ways=way(
                ['subtract {b} from {a}', 'take {b} away from {a}', 'find the difference between {o}'],
                ['subtract the second from the first', 'find the difference'],
                'the difference',
            ),
            results=['the difference <between|of> {a} and {b}'],
            passives=['{b} is subtracted from {a}', '{b} is taken away from {a}'],
            thought='subtract the numbers',
            code='{a} - {b}',
            held_out_results=['what is left when {b} is taken away from {a}'],
        ),
        First(
            name='quotient',
            ways=way(
                ['divide {a} by {b}', 'calculate {a} divided by {b}', 'find the quotient of {o}'],
                ['divide the first by the second'],
                'the quotient',
            ),
            results=['the quotient of {a} and {b}', 'the result of {a} divided by {b}', 'the result of {a} / {b}'],
            passives=['{a} is divided by {b}'],
            thought='divide the numbers',
            code='{a} / {b}',
        ),
        First(
            name='square',
            ways=way(
                ['square {o}', 'take the square of {o}', 'multiply {o} by itself', 'calculate {o} squared'],
                ['square it', 'take its square', 'multiply it by itself'],
                'the square',
            ),
            results=['the square of {a}', 'the square of the number {a}'],
            passives=['{o} is squared', '{o} is multiplied by itself'],
            thought='square the number',
            code='{a} ** 2',
        ),
        First(
            name='root',
            ways=way(
                ['take the <square |>root of {o}', 'find the square root of {o}', 'calculate the square root of {o}'],
                ['take its <square |>root', 'take the square root'],
                'the root',
            ),
            results=['the square root of {a}', 'the root of {a}'],
            passives=['the square root of {o} is taken'],
            thought='take the square root',
            code='math.sqrt({a})',
        ),
        First(
            name='factorial',
            ways=way(
                ['calculate the factorial of {o}', 'take the factorial of {o}', 'compute {o} factorial', 'find {o}!'],
                ['take its factorial', 'compute its factorial'],
                'the factorial',
            ),
            results=['the factorial of {a}', '{a} factorial'],
            passives=['the factorial of {o} is taken', 'I have the factorial of {o}'],
            thought='take the factorial',
            code='math.factorial({a})',
        ),
        First(
            name='fibonacci-number',
            ways=way(
                [
                    'take the {a}th Fibonacci number',
                    'find the {a}th Fibonacci number',
                    'calculate Fibonacci number {a}',
                ],
                ['take the Fibonacci number with this index', 'find the Fibonacci number with that index'],
                'the Fibonacci number',
            ),
            results=['the {a}th Fibonacci number', 'Fibonacci number {a}', 'the Fibonacci number with index {a}'],
            passives=['I have the {a}th Fibonacci number', 'we look at Fibonacci number {a}'],
            thought='loop to the Fibonacci number',
            code='a',
        ),
        First(
            name='common-divisor',
            ways=way(
                ['find the greatest common divisor of {o}', 'take the gcd of {o}', 'calculate the gcd of {o}'],
                ['find their greatest common divisor', 'take their gcd'],
                'the gcd',
            ),
            results=['the <greatest common divisor|gcd|GCD> of {a} and {b}'],
            passives=['the <gcd|greatest common divisor> of {o} is taken'],
            thought='take the greatest common divisor',
            code='math.gcd({a}, {b})',
        ),
        First(
            name='common-multiple',
            ways=way(
                ['find the least common multiple of {o}', 'take the lcm of {o}', 'calculate the lcm of {o}'],
                ['find their least common multiple', 'take their lcm'],
                'the lcm',
            ),
            results=['the <least common multiple|lcm|LCM> of {a} and {b}'],
            passives=['the <lcm|least common multiple> of {o} is taken'],
            thought='take the least common multiple',
            code='math.lcm({a}, {b})',
        ),
        First(
            name='percentage',
            ways=way(
                ['take {p}% of {o}', 'calculate {p}% of {o}', 'find {p}% of {o}'],
                ['take {p}% of it', 'find {p}% of that'],
                'that part',
            ),
            results=['{p}% of {a}', '{p}% of the number {a}'],
            passives=['I have {p}% of {o}', 'we take {p}% from {o}'],
            thought='take the percentage',
            code='{a} * {p} / 100',
        ),
    ]
}

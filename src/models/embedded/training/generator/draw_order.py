"""The order in which the kinds of the first edition are drawn.

A seed stands for the same tasks only as long as the kinds are drawn in the same order with the same weights, so the
figures of the first edition need this list. A kind that is not in it comes after, in the order of `catalogue.py`.
Once a new edition has been measured, nothing needs it any more.
"""

FIRST_EDITION = (
    'expression expression-in-words square-root power two-goods change left-over boxes distance travel-time '
    'wage-by-days stock-in-and-out rectangle-area rectangle-perimeter circle-area percent-of discount increase '
    'part-in-percent simple-interest compound-interest mean median largest smallest sum range second-largest '
    'sum-of-squares product sort sort-descending count-distinct count-value count-greater even-numbers odd-numbers '
    'reverse-text count-vowels is-palindrome count-words upper-case text-length count-letter replace-word '
    'longest-word acronym sort-words is-prime primes-below count-primes sum-of-primes greatest-common-divisor '
    'least-common-multiple factorial fibonacci divisors digit-sum prime-factors sum-of-range days-between weekday '
    'days-after days-before is-leap-year convert-unit to-binary to-hexadecimal from-binary from-hexadecimal to-base '
    'exact-heads combinations doubling saving dice-total coin-flips bouncing-ball square-or-cube remainder round '
    'one-good three-goods equal-shares split-bill tip average-speed wage-by-hours stock-out proportional-price '
    'circumference triangle-area hypotenuse box-volume percent-change ratio yearly-growth yearly-decay '
    'without-duplicates most-frequent reverse-list list-length standard-deviation count-by-parity sum-by-parity '
    'lower-case title-case shortest-word reverse-words first-letters last-letters repeat-text count-divisors '
    'is-divisible has-parity count-digits sum-range-by-parity count-multiples multiples squares sum-of-squares-to '
    'fibonacci-list range-by-parity age days-in-month to-roman only-heads two-dice-total at-least-one '
    'same-on-all-dice draw-by-colour permutations saving-from-nothing sort-word-list longest-in-word-list '
    'count-word-list fraction multiple compare hours-and-minutes introduce decline'
).split()

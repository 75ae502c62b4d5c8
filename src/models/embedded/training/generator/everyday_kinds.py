"""The kinds of tasks that people ask for most, as far as one can tell without asking them."""

#: How much more often these are drawn than the others of their family.
EVERYDAY_FACTOR = 4

EVERYDAY_KINDS = frozenset(
    (
        # arithmetic
        'split-bill split-bill-with-tip split-bill-one-pays-fixed split-bill-after-voucher change-from-note change '
        'two-goods three-goods three-goods-counted one-good how-many-affordable unit-price price-per-kilo '
        'proportional-price two-together three-together how-many-more giver-keeps stock-in-and-out stock-out '
        'left-over boxes equal-shares monthly-to-yearly weekly-to-yearly periods-until-goal saved-after '
        'needed-per-period rectangle-area rectangle-perimeter circle-area wage-by-hours travel-time distance '
        'average-speed fuel-used fuel-cost money-missing left-per-month full-boxes vehicles-for-people paint-cans '
        'tiles-needed left-after-part together-if-more '
        # percent
        'percent-of discount increase tip total-with-tip tip-and-split add-tax percent-change part-in-percent '
        'compound-interest simple-interest price-before-discount amount-saved yearly-decay discount-in-percent '
        'yearly-growth rest-after-fraction percent-of-group '
        # time and speed
        'minutes-between-times hours-and-minutes-between-times end-time start-time minutes-as-hours-and-minutes '
        'travel-time-in-minutes arrival-time duration-in-minutes seconds-as-clock to-24-hours to-12-hours pace '
        'worked-hours repeated-duration pages-per-day speed-from-minutes '
        # ages
        'first-is-older first-is-younger age-in-some-years times-as-old age-from-birth-year sum-of-ages '
        'age-difference older-by-in-years younger-by-in-years '
        # recipes and temperature
        'scale-recipe cakes-from-stock amount-per-person temperature-difference temperature-rise temperature-fall '
        'average-of-three-temperatures '
        # calculation
        'expression expression-in-words chain-in-words fraction square-root power average-of-two '
        # numbers
        'is-prime even-or-odd has-parity factorial fibonacci greatest-common-divisor least-common-multiple divisors '
        'prime-factors primes-below sum-of-range digit-sum is-divisible '
        # bases
        'to-binary from-binary to-hexadecimal to-roman from-roman '
        # dates
        'days-between days-after days-before weekday age-on-date days-in-month is-leap-year weeks-after month-after '
        'date-to-iso last-day-of-month '
        # lists
        'sort sort-descending largest smallest sum mean median product second-largest without-duplicates '
        'even-numbers odd-numbers count-greater common-elements reverse-list most-frequent range list-length '
        'values-by-limit count-value mean-rounded prices-total '
        # strings
        'reverse-text upper-case lower-case title-case count-letter count-vowels count-words text-length replace-word '
        'replace-letter is-palindrome sort-word-list join-word-list longest-word acronym first-letters snake-case '
        'split-commas '
        # text cleaning and counting
        'remove-spaces remove-vowels remove-punctuation single-spaces extract-numbers file-stem remove-digits '
        'keep-digits trim-text letter-frequencies count-word most-frequent-letter most-frequent-word count-consonants '
        # tables and JSON
        'table-sum table-mean table-name-of-largest table-count-above table-names-above table-total-cost '
        'table-sort-up table-lookup table-sum-by-group json-get json-get-nested json-set json-add-key json-sum '
        'json-count-keys json-from-words json-list-length json-key-of-largest json-filter-above '
        # simulation
        'doubling saving dice-total coin-flips loan-with-interest saving-from-nothing bouncing-ball '
        'doubling-every-span interest-then-withdrawal growing-daily-total-until '
        # two operations
        'sum-then-divided discount-then-tax even-then-sum even-then-square reverse-text-then-upper-text '
        'unique-then-sort quotient-then-rounded sort-then-first sort-down-then-first square-then-sum'
    ).split()
)

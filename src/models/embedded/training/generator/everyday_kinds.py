"""The kinds of tasks that people ask for most, as far as one can tell without asking them."""

#: How much more often these are drawn than the others of their family.
EVERYDAY_FACTOR = 4

EVERYDAY_KINDS = frozenset(
    (
        # arithmetic
        'split-bill split-bill-with-tip split-bill-one-pays-fixed split-bill-after-voucher change-from-note '
        'change two-goods three-goods three-goods-counted one-good how-many-affordable unit-price '
        'price-per-kilo proportional-price two-together three-together how-many-more giver-keeps '
        'stock-in-and-out stock-out left-over boxes equal-shares monthly-to-yearly weekly-to-yearly '
        'periods-until-goal saved-after needed-per-period rectangle-area rectangle-perimeter circle-area '
        'wage-by-hours travel-time distance average-speed fuel-used fuel-cost money-missing left-per-month '
        'full-boxes vehicles-for-people paint-cans tiles-needed left-after-part together-if-more '
        'two-taken-away three-taken-away three-amounts-together four-amounts-together settle-up-two '
        'fee-and-price-per-unit monthly-price-over-years counted-and-single-good two-counted-and-single-good '
        'change-for-counted-and-single split-home-costs split-with-others each-brings-some things-missing '
        'commute-both-ways change-for-two budget-left stock-in '
        'batches-minus-gone days-at-pace still-to-go needed-per-day price-of-one-in-dozen rest-split-by-named '
        'tickets-adults-and-children habit-over-weeks size-of-cheaper-pack coins-in-money rows-minus-empty '
        # percent
        'percent-of discount increase tip total-with-tip tip-and-split add-tax percent-change part-in-percent '
        'compound-interest simple-interest price-before-discount amount-saved yearly-decay '
        'discount-in-percent yearly-growth rest-after-fraction percent-of-group discounted-and-taxed '
        'several-goods-with-discount price-before-tax percent-rise '
        'percent-fall others-in-percent price-with-markup percentage-points-between pay-after-tax '
        # time and speed
        'minutes-between-times hours-and-minutes-between-times end-time start-time '
        'minutes-as-hours-and-minutes travel-time-in-minutes arrival-time duration-in-minutes '
        'seconds-as-clock to-24-hours to-12-hours pace worked-hours repeated-duration pages-per-day '
        'speed-from-minutes trip-hours trip-minutes trip-distance trip-speed pace-in-minutes-and-seconds '
        'pace-from-minutes-and-seconds time-from-pace-with-seconds end-time-am-pm start-time-am-pm '
        'sleep-duration hours-between-times '
        'next-departure nth-departure distance-in-spoken-hours time-at-cm-per-step duration-in-seconds '
        # ages
        'first-is-older first-is-younger age-in-some-years times-as-old age-from-birth-year sum-of-ages '
        'age-difference older-by-in-years younger-by-in-years age-at-birth age-at-birth-from-years '
        'age-when-it-began year-of-later-age birth-year older-by younger-by age-some-years-ago '
        'years-until-age '
        'sum-with-one-younger average-age-of-three pet-in-human-years years-since-event younger-from-sum '
        'older-from-sum '
        # recipes and temperature
        'scale-recipe cakes-from-stock amount-per-person temperature-difference temperature-rise '
        'temperature-fall average-of-three-temperatures scale-one-ingredient scale-all-ingredients '
        'scale-recipe-dict all-ingredients-times recipe-times recipe-part several-batches portions-from-grams '
        'portions-from-kilos people-from-stock pieces-from-amount amount-for-pieces minutes-by-grams '
        'minutes-by-kilos minutes-by-grams-of-kilos convert-temperature-rounded convert-temperature-list '
        'convert-temperature-list-rounded average-temperature warmest-temperature coldest-temperature '
        'days-above-temperature '
        'dishes-for-guests ingredient-by-another packs-for-recipe fraction-of-cup-parted fraction-of-cup-multiplied '
        'calories-of-grams coldest-by-name warmest-by-name warming-over-time cooling-over-time '
        # calculation
        'expression expression-in-words chain-in-words fraction square-root power average-of-two '
        'average-of-three average-of-four power-in-words '
        # numbers
        'is-prime even-or-odd has-parity factorial fibonacci greatest-common-divisor least-common-multiple '
        'divisors prime-factors primes-below sum-of-range digit-sum is-divisible '
        'most-equal-groups meet-again count-numbers-with-digit number-i-think-of packs-to-match '
        # bases
        'to-binary from-binary to-hexadecimal to-roman from-roman '
        # dates
        'days-between days-after days-before weekday age-on-date days-in-month is-leap-year weeks-after '
        'month-after date-to-iso last-day-of-month weekday-after-date-and-days last-day-of-month-in-form '
        'days-between-in-one-year days-between-without-year days-until-christmas date-in-a-form '
        'due-date holiday-weekday holiday-on-weekend days-until-named-day days-after-date-in-digits '
        'weeks-after-date-in-digits weekday-after-days is-weekend '
        # lists
        'sort sort-descending largest smallest sum mean median product second-largest without-duplicates '
        'even-numbers odd-numbers count-greater common-elements reverse-list most-frequent range list-length '
        'values-by-limit count-value mean-rounded prices-total mean-typed sum-typed largest-typed '
        'smallest-typed second-largest-typed sort-typed sort-descending-typed median-typed '
        'most-frequent-typed without-duplicates-typed score-needed-for-average average-with-one-more '
        'second-smallest prices-average count-distinct '
        'repeated-values how-many-reach how-many-stay-below missing-to-goal listed-times-rate how-often-it-rose '
        # strings
        'reverse-text upper-case lower-case title-case count-letter count-vowels count-words text-length '
        'replace-word replace-letter is-palindrome sort-word-list join-word-list longest-word acronym '
        'first-letters snake-case split-commas sort-word-list-typed join-word-list-typed join-with-and '
        'bullet-list numbered-list one-per-line acronym-in-capitals last-name-first first-name last-name '
        'kebab-case camel-case capitalise-first replace-spaces '
        'letter-to-named-sign initials-of-person words-longest-first anagram-of-words sort-by-surname '
        # text cleaning and counting
        'remove-spaces remove-vowels remove-punctuation single-spaces extract-numbers file-stem remove-digits '
        'keep-digits trim-text letter-frequencies count-word most-frequent-letter most-frequent-word '
        'count-consonants remove-punctuation-unquoted change-extension email-from-name join-lines '
        'lines-to-commas file-extension most-frequent-in-word-list vote-counts votes-for-one '
        'characters-without-spaces characters-left '
        'find-email find-phone find-link hashtag-words remove-brackets-text remove-digits-from-words '
        'list-emails-among-others remove-punctuation-with-apostrophe fix-wide-spaces how-many-kinds '
        'how-many-begin-with '
        # tables and JSON
        'table-sum table-mean table-name-of-largest table-count-above table-names-above table-total-cost '
        'table-sort-up table-lookup table-sum-by-group json-get json-get-nested json-set json-add-key '
        'json-sum json-count-keys json-from-words json-list-length json-key-of-largest json-filter-above '
        'pasted-total pasted-mean pasted-most pasted-least pasted-lookup pasted-more pasted-gap pasted-above '
        'pasted-count-above pasted-sort-down pasted-total-cost pasted-sum-by-group pairs-total pairs-mean '
        'pairs-most pairs-least pairs-lookup pairs-more pairs-gap pairs-above pairs-sum-by-name pairs-basket '
        'records-total records-mean records-most records-more records-above records-names-true '
        'records-names-false records-count-true records-sorted records-sorted-down records-total-cost '
        'inner-list-count inner-list-names-true json-mean table-difference-of-two '
        'pairs-second pairs-range pairs-count-less pairs-average-with-unit price-list-two price-list-change '
        'price-list-each-change shifts-paid stock-sold-out pairs-lowest-first pairs-highest-first '
        'json-get-meant json-get-inner-unsaid json-product-meant json-rest-meant json-inner-winner json-inner-total '
        # simulation
        'doubling saving dice-total coin-flips loan-with-interest saving-from-nothing bouncing-ball '
        'doubling-every-span interest-then-withdrawal growing-daily-total-until growth-until-above '
        'loan-without-interest snail-in-a-well filling-with-a-leak jar-every-nth-out jar-every-nth-out-until '
        'debt-after-months doubling-minutes-in-hours doubling-each-step one-more-each-day-until '
        'one-more-each-day-total tank-after-steps collatz-steps-told growing-savings-total ball-half-height '
        'queue-until-fewer members-after first-step-with-amount years-until-half medicine-left births-and-deaths '
        'halving-every-span years-until-doubled '
        # two operations
        'sum-then-divided discount-then-tax even-then-sum even-then-square reverse-text-then-upper-text '
        'unique-then-sort quotient-then-rounded sort-then-first sort-down-then-first square-then-sum '
        'sum-then-times sum-then-percent product-then-plus product-then-minus odd-then-sum '
        'without-smallest-then-mean without-smallest-then-sum upper-text-then-reverse-text '
        'no-spaces-then-length raise-then-split several-with-discount largest-and-smallest sum-and-average '
        'three-added-then-divided even-then-square-then-sum sort-then-without-smallest mean-then-percent '
        'mean-as-percent list-total-then-divided list-total-then-discount share-then-round-up '
        'days-later-then-weekday last-by-alphabet-then-length longest-word-then-upper '
        'miles-to-km-then-rounded-1 km-to-miles-then-rounded-1 fahrenheit-to-celsius-then-rounded-1 '
        'celsius-to-fahrenheit-then-rounded-0 '
        'discount-then-fee mean-then-times others-in-rows liters-then-shared-with-me length-then-times '
        'part-then-rounded-to saved-then-spent wage-then-tax two-prices-then-discount '
        # limits
        'cannot-act-with-numbers unknown-facts-with-numbers cannot-act missing-amounts '
        # units
        'convert-unit-whole convert-unit-one-decimal convert-unit-two-decimals convert-one-unit '
        'convert-mixed-unit area-of-mixed-sides left-in-small-unit hours-and-minutes vessels-to-fill '
        'real-unit-by-given-factor real-unit-over-given-factor pieces-to-buy days-a-stock-lasts'
    ).split()
)

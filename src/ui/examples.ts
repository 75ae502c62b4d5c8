/** Tasks that the embedded model can do, to begin with. */
export const EMBEDDED_EXAMPLES: readonly string[] = [
  'How many days are between 2024-03-01 and 2024-12-25?',
  'What is 63% of 20?',
  'Find the sum of all primes less than 176.',
  'Give me every divisor of 126.',
  "Is 'civic' a palindrome?",
];

/** Tasks that need a larger model, and some of them its tools. */
export const HOSTED_EXAMPLES: readonly string[] = [
  'How long would a leopard at full speed need to cross the Pont des Arts?',
  'Which prime numbers below 500 read the same backwards?',
  'Compare the populations of the five largest cities of Canada in a table.',
  'On which weekday was each birthday of somebody born on 29 February 1988?',
];

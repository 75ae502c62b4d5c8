/**
 * Checks a base URL and takes the slash from its end.
 *
 * @throws TypeError when it is no http or https URL.
 * @example
 * checkBaseURL('webSearch', 'https://searx.example/'); // 'https://searx.example'
 */
export function checkBaseURL(factory: string, baseURL: unknown, option = 'baseURL'): string {
  if (typeof baseURL !== 'string' || !/^https?:\/\//i.test(baseURL) || !URL.canParse(baseURL)) {
    throw new TypeError(`${factory}: "${option}" must be an http or https address (got ${JSON.stringify(baseURL)}).`);
  }
  return baseURL.replace(/\/+$/, '');
}

/**
 * Checks a whole number of at least 1.
 *
 * @throws TypeError when it is not.
 * @example
 * checkCount('webSearch', 'maxResults', 10); // 10
 */
export function checkCount(factory: string, option: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) {
    throw new TypeError(`${factory}: "${option}" must be a whole number of at least 1 (got ${JSON.stringify(value)}).`);
  }
  return value;
}

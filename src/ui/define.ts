/**
 * Registers an element once, also when two copies of this code meet on one page.
 *
 * @example
 * define('tab-agent', TabAgent);
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

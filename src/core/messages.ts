/** One message of a prompt, in the only form a model engine sees. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

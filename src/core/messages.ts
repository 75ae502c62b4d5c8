/** A picture or a sound, with its bytes. */
export interface Media {
  readonly type: 'image' | 'audio';
  /** Such as `image/png`. */
  readonly mediaType: string;
  readonly data: Uint8Array;
  /** By which the text refers to it, such as `image_1.png`. */
  readonly name: string;
}

/** A call of a tool as a model asks for it in a message. */
export interface ToolCallRequest {
  /** As the model named it; unique in its message. */
  readonly id: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * One message of a prompt, in the only form a model engine sees.
 *
 * A `tool` message answers the call of that id in the assistant message before it; every call is answered.
 */
export type Message =
  | { readonly role: 'system'; readonly content: string }
  | { readonly role: 'user'; readonly content: string; readonly media?: readonly Media[] }
  | { readonly role: 'assistant'; readonly content: string; readonly toolCalls?: readonly ToolCallRequest[] }
  | { readonly role: 'tool'; readonly content: string; readonly callId: string; readonly name: string };

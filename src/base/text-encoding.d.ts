/**
 * The one thing this floor takes from its surroundings: every engine we run on has the UTF-8 encoder and decoder of the
 * Encoding standard, and ES2023 does not name them. Floors above see them through bytes.ts only.
 */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label: "utf-8", options: { readonly fatal: boolean; readonly ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

import { markupPayloads } from './markup-payloads.ts';
import { textPayloads } from './text-payloads.ts';

/** Every payload with the family it belongs to. */
export const hostileTexts: readonly (readonly [family: string, text: string])[] = Object.entries({
  ...markupPayloads,
  ...textPayloads,
}).flatMap(([family, texts]) => texts.map((text) => [family, text] as const));

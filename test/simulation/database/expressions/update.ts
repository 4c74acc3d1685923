import type { Path } from './path.ts';

/** What an assignment takes its value from. */
export type Source =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'value'; readonly alias: string }
  | { readonly kind: 'if-absent'; readonly path: Path; readonly otherwise: Source }
  | { readonly kind: 'append' | '+' | '-'; readonly left: Source; readonly right: Source };

/** One change of one attribute. */
export type Change =
  | { readonly kind: 'set'; readonly path: Path; readonly source: Source }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'add' | 'delete'; readonly path: Path; readonly alias: string };

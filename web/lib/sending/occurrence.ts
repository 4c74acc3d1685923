/** What can happen to a message that was sent off (WEB 3, 'Undo send'). */
export type Occurrence =
  | { readonly kind: 'timer' }
  | { readonly kind: 'now' }
  | { readonly kind: 'undo' }
  /** The page goes away; `fits`: the browser would still carry the message. */
  | { readonly kind: 'pagehide'; readonly fits: boolean }
  | { readonly kind: 'delivered' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'retry' }
  | { readonly kind: 'edit' };

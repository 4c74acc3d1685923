import type { ActionLook } from './action-look.ts';

/**
 * Every action that we have words for; buttons, keys, palette and bulk bar are made from it (WEB 3, 'Actions from `can`').
 * An action of another preset that is not here is drawn with its own name, by what it wants.
 */
// biome-ignore format: one line per action reads as a table
export const actionTable: Readonly<Record<string, ActionLook>> = {
  'take-charge': { label: 'takeCharge', icon: 'user', key: 't', way: 'at-once', order: 1 },
  resolve: { label: 'resolve', icon: 'check-circle', key: 's', way: 'reply-and-act', order: 2 },
  reply: { label: 'reply', icon: 'reply', key: 'r', way: 'reply', order: 3 },
  note: { label: 'note', icon: 'note', key: 'n', way: 'note', order: 4 },
  assign: { label: 'assign', icon: 'user', key: 'a', way: 'assign', order: 5 },
  move: { label: 'move', icon: 'move', key: 'm', way: 'move', order: 6 },
  'ask-customer': { label: 'askCustomer', icon: 'help', way: 'reply-and-act', order: 7 },
  answer: { label: 'answer', icon: 'check-circle', way: 'reply-and-act', order: 8 },
  diagnose: { label: 'diagnose', icon: 'search', way: 'reply-and-act', order: 9 },
  plan: { label: 'plan', icon: 'calendar', key: 'p', way: 'reply-and-act', order: 10 },
  reclassify: { label: 'reclassify', icon: 'pencil', way: 'reclassify', order: 90, rare: true },
  link: { label: 'link', icon: 'search', way: 'link', order: 89, rare: true },
  disclose: { label: 'disclose', icon: 'eye', way: 'confirm', order: 87, rare: true },
  conceal: { label: 'conceal', icon: 'lock', way: 'confirm', order: 88, rare: true, danger: true },
  release: { label: 'release', icon: 'undo', way: 'confirm', order: 91, rare: true, danger: true },
};

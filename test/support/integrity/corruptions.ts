import type { Corruption } from './corruption.ts';
import { aroundIt } from './corruptions/around-it.ts';
import { byTheRules } from './corruptions/by-the-rules.ts';
import { inTheHistory } from './corruptions/in-the-history.ts';
import { inTheTexts } from './corruptions/in-the-texts.ts';
import { onTheHead } from './corruptions/on-the-head.ts';

/** One of each kind of damage. */
export const corruptions: readonly Corruption[] = [
  ...inTheHistory,
  ...byTheRules,
  ...onTheHead,
  ...inTheTexts,
  ...aroundIt,
];

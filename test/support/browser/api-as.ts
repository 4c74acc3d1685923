import { inject } from 'vitest';
import { apiOn } from './api-on.ts';

/** Somebody who works without a browser, beside the one whose pages are watched. */
export const apiAs = apiOn(() => inject('product'));

import type { ViewportSize } from 'playwright-core';

/** How somebody sees the pages. */
export interface Look {
  readonly language: 'it' | 'en';
  readonly width: 'phone' | 'desk';
  readonly theme: 'light' | 'dark';
}

export const sizes: Readonly<Record<Look['width'], ViewportSize>> = {
  phone: { width: 390, height: 844 },
  desk: { width: 1366, height: 900 },
};

/** What most stories are told in. */
export const usualLook: Look = { language: 'it', width: 'desk', theme: 'light' };

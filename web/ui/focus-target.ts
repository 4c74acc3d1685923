import type { MouseEvent } from 'react';

/** Follows a link within the page by moving the focus: the address, which the router reads, stays as it is. */
export const focusTarget = (event: MouseEvent<HTMLAnchorElement>): void => {
  const target = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
};

/** The element that scrolls what is in `element`: the desk's column, or the page. */
export const scrollerOf = (element: Element): Element => {
  const parent = element.parentElement;
  if (!parent) return document.scrollingElement ?? document.documentElement;
  return /auto|scroll/.test(getComputedStyle(parent).overflowY) && parent.scrollHeight > parent.clientHeight
    ? parent
    : scrollerOf(parent);
};

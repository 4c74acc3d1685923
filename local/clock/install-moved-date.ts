/**
 * Makes `Date` of this thread run ahead by what a shared cell says (milliseconds), so that bundles need no door for tests.
 * It is to be called before anything that keeps a hold of `Date` is imported.
 */
export const installMovedDate = (cell: SharedArrayBuffer): void => {
  const RealDate = Date;
  const offset = new Float64Array(cell);
  const now = (): number => RealDate.now() + (offset[0] ?? 0);
  const moved = new Proxy(RealDate, {
    // Called as a function, Date ignores its arguments.
    apply: () => new RealDate(now()).toString(),
    construct: (target, words, newTarget) => Reflect.construct(target, words.length === 0 ? [now()] : words, newTarget),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
  // So that `date.constructor` does not lead around the shim.
  RealDate.prototype.constructor = moved;
  globalThis.Date = moved;
};

/** Whether one more request may pass: a bucket of `burst` tokens that fills with `rate` per second. */
export const createThrottle = (rate: number, burst: number, now: () => number = () => performance.now()) => {
  let tokens = burst;
  let filled = now();
  return (): boolean => {
    const moment = now();
    tokens = Math.min(burst, tokens + ((moment - filled) / 1000) * rate);
    filled = moment;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};

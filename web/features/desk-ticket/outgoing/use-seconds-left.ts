import { useEffect, useState } from 'react';

const second = 1_000;

/** How many seconds are left until then; drawn again each second. */
export const useSecondsLeft = (dueAt: number): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), second / 2);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((dueAt - now) / second));
};

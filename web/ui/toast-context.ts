import { createContext } from 'react';

/** Says in a corner what the page shows anyway. */
export type ShowToast = (text: string) => void;

/** Given by `<Toasts>`; outside of it nothing is shown. */
export const ToastContext = createContext<ShowToast>(() => undefined);

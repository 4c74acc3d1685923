import { useContext } from 'react';
import type { ShowToast } from './toast-context.ts';
import { ToastContext } from './toast-context.ts';

/** Shows a sentence for a few seconds; only for what is also visible in the page, never for errors (WEB 3). */
export const useToast = (): ShowToast => useContext(ToastContext);

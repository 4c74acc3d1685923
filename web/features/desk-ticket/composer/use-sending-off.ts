import { onlineManager } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useOnline } from '#web/lib/offline/use-online.ts';
import type { Uploads } from '#web/lib/uploads/upload.ts';

/** Sending that waits for files or for the network, and can be called off. */
export interface SendingOff {
  readonly waits: 'files' | 'network' | undefined;
  /** Sends now, or as soon as it can. */
  start(): void;
  stop(): void;
}

/** 'Invio appena i file sono pronti', 'Invierò quando torni in linea' (WEB 2, 3). */
export const useSendingOff = (uploads: Uploads, send: () => void): SendingOff => {
  const [wanted, setWanted] = useState(false);
  const online = useOnline();
  const sendNow = useEffectEvent(send);
  const ready = online && uploads.settled;
  useEffect(() => {
    if (!wanted || !ready) return;
    setWanted(false);
    sendNow();
  }, [wanted, ready]);
  return {
    waits: waitsFor(wanted, uploads.settled),
    start: () => setWanted(true),
    stop: () => setWanted(false),
  };
};

const waitsFor = (wanted: boolean, settled: boolean): SendingOff['waits'] => {
  if (!wanted) return undefined;
  if (!onlineManager.isOnline()) return 'network';
  return settled ? undefined : 'files';
};

import { useEffect, useEffectEvent, useState } from 'react';
import { pastedFiles } from './pasted-files.ts';

interface PageFiles {
  readonly onFiles: (files: readonly File[]) => void;
  /** What a picture that is pasted now is called. */
  readonly pastedName: () => string;
}

/**
 * Files dropped anywhere on the page or pasted into it; a drop beside the box never leads away from the page (WEB 3).
 * Answers whether files are held over the page.
 */
export const usePageFiles = ({ onFiles, pastedName }: PageFiles): boolean => {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  const nameNow = useEffectEvent(pastedName);
  useEffect(() => {
    const stop = new AbortController();
    const listen = <Kind extends 'dragover' | 'dragleave' | 'drop'>(kind: Kind, heard: (event: DragEvent) => void) =>
      addEventListener(kind, (event) => hasFiles(event) && heard(event), { signal: stop.signal });
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    });
    const paste = (event: ClipboardEvent) => {
      const files = pastedFiles(event.clipboardData, nameNow());
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    addEventListener('paste', paste, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return over;
};

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

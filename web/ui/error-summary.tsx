import { useEffect, useRef } from 'react';
import { focusTarget } from './focus-target.ts';
import { Icon } from './icon.tsx';

interface ErrorSummaryProps {
  /** For instance 'Controlla 2 risposte'. */
  readonly title: string;
  /** A new list takes the focus, so pass the same one until the next attempt. */
  readonly errors: readonly { readonly id: string; readonly text: string }[];
}

/** What has to change before the form can be sent, with a link to each field (WEB 3). Draws nothing without errors. */
export const ErrorSummary = ({ title, errors }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <section className="error-summary" ref={box} tabIndex={-1} aria-labelledby="error-summary-title">
      <Icon name="error" />
      <div>
        <h2 className="error-summary-title" id="error-summary-title">
          {title}
        </h2>
        <ul className="error-summary-list">
          {errors.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={focusTarget}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

import { isProblem } from '#web/lib/api/api-problem.ts';
import type { CallOf } from '#web/lib/api/operations.ts';
import { bothChanges } from '#web/lib/editing/both-changes.ts';
import type { Fact } from '#web/lib/editing/fact.ts';
import { useWritten } from '#web/lib/editing/use-written.ts';
import { useChangeConfiguration } from './use-configuration-queries.ts';

interface WrittenPart<Form> {
  /** What the draft is kept under. */
  readonly key: string;
  readonly inForce: Form;
  /** Of the configuration that the page shows. */
  readonly version: number;
  readonly factsOf: (form: Form) => readonly Fact[];
  readonly onSaved: () => void;
}

type Changes = CallOf<'changeConfiguration'>['body']['changes'];

/**
 * What is written about a part of the configuration, tried, saved or given up. When somebody was faster at the same
 * place, the person decides with both before them (WEB 3, 'Conflict').
 */
export const useWrittenPart = <Form extends object>({ key, inForce, version, factsOf, onSaved }: WrittenPart<Form>) => {
  const { mutateAsync, data, error, isPending, reset } = useChangeConfiguration(version);
  const form = useWritten(key, inForce);
  const { begun, parts } = form;
  const both = bothChanges(factsOf, { begun, inForce, wanted: { ...begun, ...parts } });
  const stale = isProblem(error, 'version-conflict');
  return {
    form,
    write: (change: Partial<Form>) => {
      reset();
      form.write(change);
    },
    /** What is saved is no draft any more, be the answer heard by a page that is still there or not. */
    send: (changes: Changes, dryRun = false) => {
      mutateAsync({ changes, dryRun }, { onSuccess: () => dryRun || onSaved() }).then(
        () => dryRun || form.drop(),
        () => undefined,
      );
    },
    giveUp: () => {
      reset();
      form.drop();
    },
    tried: data?.dryRun ? data.changes : undefined,
    busy: isPending,
    error,
    stale,
    both,
    conflict: stale || both.clash ? { ...both, quiet: !stale } : undefined,
  };
};

import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { useToast } from '#web/ui/use-toast.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { placedProblems } from './reasons/placed-problem.ts';
import { useReasonWords } from './reasons/use-reason-words.ts';
import { useChangeConfiguration } from './use-configuration-queries.ts';

interface ShelveButtonProps {
  readonly entry: Pick<CatalogueEntry, 'place' | 'label' | 'archived'>;
  readonly version: number;
}

/** Takes an entry out of what is offered, or back into it, at once: the history takes it back. */
export const ShelveButton = ({ entry: { place, label, archived }, version }: ShelveButtonProps) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const words = useReasonWords();
  const { mutate, error, isPending } = useChangeConfiguration(version);
  const op = archived ? 'restore' : 'archive';
  const shelve = () =>
    mutate({ changes: [{ op, place: [...place] }] }, { onSuccess: () => toast(t(`${op}Done`, { name: label.it })) });
  return (
    <>
      <Button size="small" busy={isPending} onClick={shelve}>
        {t(op, { name: label.it })}
      </Button>
      {error && (
        <FailureNote title={t(`${op}Failed`, { name: label.it })} error={error} role="alert">
          {placedProblems(error).map(words).join(' ')}
        </FailureNote>
      )}
    </>
  );
};

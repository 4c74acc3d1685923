import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';

interface SwitchSectionProps<Saved> {
  readonly title: string;
  /** What the button does, and what it leaves alone. */
  readonly text: string;
  readonly button: string;
  /** What is said once it is done, beside the way back. */
  readonly done: string;
  /** Whether it is archived or put out now. */
  readonly isOff: boolean;
  readonly change: (off: boolean) => Promise<Saved>;
  readonly readAgain: () => Promise<unknown>;
  readonly onSaved: (saved: Saved) => void;
}

/** Puts something out of use or back into it at once, and offers the way back where it was done. */
export const SwitchSection = <Saved,>({ title, text, button, done, isOff, ...ways }: SwitchSectionProps<Saved>) => {
  const { t } = useTranslation('administration');
  const { mutate, error, isPending, isSuccess } = useMutation({
    mutationFn: ways.change,
    onSuccess: ways.onSaved,
    onError: (problem) => isProblem(problem, 'version-conflict') && ways.readAgain(),
  });
  return (
    <section className="page-section stack-small" aria-labelledby="switch">
      <h2 className="section-title" id="switch">
        {title}
      </h2>
      {isSuccess && (
        <Alert
          tone="success"
          title={done}
          role="status"
          actions={
            <Button size="small" icon="undo" busy={isPending} onClick={() => mutate(!isOff)}>
              {t('undo')}
            </Button>
          }
        />
      )}
      <p>{text}</p>
      {error && (
        <FailureNote title={t('saveFailed')} error={error} role="alert">
          {isProblem(error, 'version-conflict') && t('changedMeanwhile')}
        </FailureNote>
      )}
      {!isSuccess && (
        <div className="actions">
          <Button variant={isOff ? 'secondary' : 'danger'} busy={isPending} onClick={() => mutate(!isOff)}>
            {button}
          </Button>
        </div>
      )}
    </section>
  );
};

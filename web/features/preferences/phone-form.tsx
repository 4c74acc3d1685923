import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import { useChangeMe } from '#web/lib/queries/use-change-me.ts';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useToast } from '#web/ui/use-toast.ts';

/** The number that new tickets propose; the API says what is wrong with it. */
export const PhoneForm = ({ phone }: { readonly phone: string }) => {
  const { t } = useTranslation('preferences');
  const [value, setValue] = useState(phone);
  const { mutate, error, isPending } = useChangeMe();
  const toast = useToast();
  const fieldError = error instanceof ApiProblem ? error.problem.errors?.[0]?.detail : undefined;
  const save = () =>
    mutate({ phone: value.trim() === '' ? null : value.trim() }, { onSuccess: () => toast(t('phoneSaved')) });
  return (
    <form
      noValidate
      className="stack-small"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        id="phone"
        label={t('phone')}
        hint={t('phoneHint')}
        value={value}
        onChange={setValue}
        type="tel"
        autoComplete="tel"
        error={fieldError}
      />
      {error && !fieldError && <FailureNote title={t('saveFailed')} error={error} role="alert" />}
      <div className="actions">
        <Button type="submit" busy={isPending}>
          {t('savePhone')}
        </Button>
      </div>
    </form>
  );
};

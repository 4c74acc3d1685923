import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '#domain/forms/form-definition';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useDraft } from '#web/lib/drafts/use-draft.ts';
import { useToast } from '#web/ui/use-toast.ts';
import type { ShownConfiguration } from '../editing.ts';
import { useChangeConfiguration } from '../use-configuration-queries.ts';
import { begunForm, draftOfForm, type FormDraft, formOfDraft, textOfForm } from './form-draft.ts';
import { useFormChanges } from './use-form-changes.ts';
import { useFormErrors } from './use-form-errors.ts';

/**
 * A form that is written: as it is in force until somebody writes, then their draft, which outlives the page until it is
 * published or given up.
 */
export const useFormEditor = (id: string, { version, preset }: ShownConfiguration) => {
  const { t } = useTranslation('admin-forms');
  const toast = useToast();
  const kept = useDraft<FormDraft | null>(`form:${id}`, null);
  const { mutate, data, error, isPending, reset } = useChangeConfiguration(version);
  const [tried, setTried] = useState(0);
  const inForce: FormDefinition | undefined = preset.forms?.[id];
  const draft = kept.value ?? draftOfForm(inForce);
  const change = (next: Partial<FormDraft>) =>
    kept.change((before) => ({ ...(before ?? draftOfForm(inForce)), ...next }));
  const value = { ...formOfDraft(draft), version: inForce?.version ?? 1 };
  const changesOf = useFormChanges(preset);
  const begun = begunForm(draft);
  const stale = isProblem(error, 'version-conflict');
  /** Somebody else has changed this form since the draft was begun. */
  const overtaken = kept.value !== null && kept.value.begun !== textOfForm(inForce);
  const published = () => {
    toast(t('published'));
    kept.discard().catch(() => undefined);
  };
  const send = (dryRun: boolean) => {
    setTried(tried + 1);
    const changes = [{ op: 'put' as const, place: ['forms', id], value }];
    mutate({ changes, dryRun }, { onSuccess: () => dryRun || published() });
  };
  return {
    ...{ draft, change, send, inForce, value, kept, error },
    isWritten: kept.value !== null,
    busy: isPending,
    errors: useFormErrors(error, tried),
    isRight: data?.dryRun === true && !error,
    conflict:
      stale || overtaken
        ? { meanwhile: inForce ? changesOf(begun, inForce) : [], yours: changesOf(begun, value), quiet: !stale }
        : undefined,
    giveUp: () => {
      reset();
      kept.discard().catch(() => undefined);
    },
  };
};
export type FormEditor = ReturnType<typeof useFormEditor>;

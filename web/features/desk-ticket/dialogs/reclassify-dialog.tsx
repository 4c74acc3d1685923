import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wantedChanges } from '#web/features/desk-ticket/conflict/wanted-changes.ts';
import { ChangeList } from '#web/features/desk-ticket/history/change-list.tsx';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useToast } from '#web/ui/use-toast.ts';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { ActionForm } from './action-form.tsx';
import type { Classification } from './classification.ts';
import { classificationOf, reclassification, reclassify, unchosen } from './classification.ts';
import { ClassificationFields } from './classification-fields.tsx';

/** Corrects the classification; shows what changes before it is saved, and the priority that comes of it after (R3.7). */
export const ReclassifyDialog = (props: ActionDialogProps) => {
  const { t } = useTranslation('desk-ticket');
  const words = useWords();
  const toast = useToast();
  const { ticket, acting, onClose } = props;
  const { data: catalog } = useQuery(useQueries().catalog());
  const [facts, setFacts] = useState(() => classificationOf(ticket));
  const [missing, setMissing] = useState<readonly (keyof Classification)[]>([]);
  const body = reclassification(ticket, facts, catalog?.types ?? []);
  const changes = wantedChanges({ body }, ticket, (id) => id);
  const onSubmit = async () => {
    const lacking = unchosen(facts);
    setMissing(lacking);
    if (lacking[0]) return document.getElementById(lacking[0])?.focus();
    if (changes.length === 0) return onClose();
    const saved = await acting.run({ kind: 'reclassify', action: 'reclassify', key: crypto.randomUUID(), body });
    if (!saved) return;
    toast(t('dialogs.prioritySaved', { priority: words.priority(saved.priority) }));
    onClose();
  };
  return (
    <ActionForm {...props} title={t('dialogs.reclassifyTitle')} submit={t('dialogs.reclassify')} onSubmit={onSubmit}>
      {catalog && (
        <ClassificationFields
          catalog={catalog}
          facts={facts}
          missing={missing}
          onChange={(choice) => setFacts((before) => reclassify(before, choice))}
        />
      )}
      <section aria-live="polite" aria-labelledby="will-change">
        <h3 id="will-change">{t('dialogs.willChange')}</h3>
        {changes.length === 0 ? (
          <p className="muted">{t('dialogs.nothingChanges')}</p>
        ) : (
          <ChangeList changes={changes} />
        )}
        {(body.severity || body.urgency) && <p className="hint">{t('dialogs.priorityAfter')}</p>}
      </section>
    </ActionForm>
  );
};

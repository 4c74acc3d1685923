import { useTranslation } from 'react-i18next';
import { OtherTabNote } from '#web/ui/other-tab-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { SavedAt } from '#web/ui/saved-at.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { CallDrafts } from './call-drafts.tsx';
import { CallKindFields } from './call-kind-fields.tsx';
import { CallTopicFields } from './call-topic-fields.tsx';
import { ContactFields } from './contact-fields.tsx';
import { CustomerField } from './customer/customer-field.tsx';
import { useAskedCustomer } from './customer/use-asked-customer.ts';
import { fieldsOf } from './fields-of.ts';
import { FilesField } from './files-field.tsx';
import { FormFields } from './form/form-fields.tsx';
import type { Opening } from './opening.ts';
import { idOf } from './opening-field.ts';
import { SendBox } from './send-box.tsx';
import { TextFields } from './text-fields.tsx';
import { useAnswersCheck } from './use-answers-check.ts';
import { useOpened } from './use-opened.ts';
import { useSend } from './use-send.ts';
import { useStepTitle } from './use-step-title.ts';
import { WrongSummary } from './wrong-summary.tsx';

/** Who calls, what it is about and what happened, in the order in which they are said on the phone. */
export const CallForm = ({ opening, customer }: { readonly opening: Opening; readonly customer: string }) => {
  const { t } = useTranslation('opening');
  useAskedCustomer(opening, customer);
  const answersCheck = useAnswersCheck();
  const opened = useOpened(opening);
  const sending = useSend(opening, answersCheck, ({ value }) => opened(value, `/desk/tickets/${value.number}`));
  const { wrong, errorOf } = answersCheck;
  const fields = { opening, errorOf };
  useStepTitle(t('caller'), wrong.length > 0);
  return (
    <div className="container container-narrow stack opening">
      <PageHeading lead={t('callerLead')}>{t('callerTitle')}</PageHeading>
      <CallDrafts current={opening.id} />
      <WrongSummary wrong={wrong} fields={fieldsOf(opening)} />
      <OtherTabNote draft={opening.draft} />
      <div className="stack">
        <fieldset className="plain-fieldset stack" disabled={opening.draft.readOnly}>
          <TextField
            id={idOf('requester')}
            label={t('requester')}
            hint={t('requesterHint')}
            error={errorOf('requester')}
            type="email"
            autoComplete="off"
            value={opening.answers.requester}
            onChange={(requester) => opening.change({ requester })}
          />
          <CustomerField {...fields} />
          <CallTopicFields {...fields} />
          <CallKindFields {...fields} />
          <TextFields {...fields} />
          <FormFields {...fields} />
          <FilesField {...fields} />
          <ContactFields {...fields} />
        </fieldset>
        <SendBox opening={opening} sending={sending} label={t('openForCaller')} />
        <SavedAt draft={opening.draft} />
      </div>
    </div>
  );
};

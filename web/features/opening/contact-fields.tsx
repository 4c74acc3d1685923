import { useTranslation } from 'react-i18next';
import { FieldSet } from '#web/ui/field-set.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { FieldsProps } from './fields-props.ts';
import { contactOf } from './opening-body.ts';
import { idOf } from './opening-field.ts';

/** Whom to call, where talking helps; filled with the person's own name and phone. */
export const ContactFields = ({ opening, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
  const { name, phone } = contactOf(opening.answers, opening);
  const own = !opening.forACaller;
  return (
    <FieldSet id="opening-contact" legend={t('contact')} hint={t('contactHint')} optional>
      <div className="fields-side-by-side">
        <TextField
          id={idOf('contactPhone')}
          label={t('contactPhone')}
          error={errorOf('contactPhone')}
          type="tel"
          autoComplete={own ? 'tel' : 'off'}
          value={phone}
          onChange={(contactPhone) => opening.change({ contactPhone })}
        />
        <TextField
          id={idOf('contactName')}
          label={t('contactName')}
          error={errorOf('contactName')}
          autoComplete={own ? 'name' : 'off'}
          value={name}
          onChange={(contactName) => opening.change({ contactName })}
        />
      </div>
    </FieldSet>
  );
};

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FormDefinition } from '#domain/forms/form-definition';
import type { Preset } from '#domain/preset/preset';
import { Badge } from '#web/ui/badge.tsx';
import { ShelveButton } from '../shelve-button.tsx';
import { usePlaceWords } from './use-place-words.ts';

interface FormLineProps {
  readonly id: string;
  readonly form: FormDefinition;
  readonly preset: Preset;
  readonly version: number;
}

/** A form in the list: what it is called, which tickets ask for it, how much it asks. */
export const FormLine = ({ id, form, preset, version }: FormLineProps) => {
  const { t } = useTranslation(['admin-forms', 'admin']);
  const { label, archived, code, attach, fields } = form;
  const placeWords = usePlaceWords(preset);
  return (
    <li className="card">
      <h2 className="card-title">
        <Link to={`/admin/forms/${id}`}>
          <span lang="it">{label.it}</span> · <span lang="en">{label.en}</span>
        </Link>{' '}
        {archived && <Badge icon="lock">{t('admin:archived')}</Badge>}
      </h2>
      <p>{attach.map(placeWords).join('; ')}</p>
      <p className="muted">
        {t('questionCount', { count: fields.length })} · {t('formVersion', { version: form.version })}
        {code && ` · ${t('codeOf', { code })}`}
      </p>
      <div className="actions">
        <ShelveButton entry={{ place: ['forms', id], label, ...(archived && { archived }) }} version={version} />
      </div>
    </li>
  );
};

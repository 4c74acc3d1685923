import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FormDefinition, FormPlace } from '#domain/forms/form-definition';
import type { Preset } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Badge } from '#web/ui/badge.tsx';
import { ShelveButton } from '../shelve-button.tsx';

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

/** Which tickets a place means, in words. */
const usePlaceWords = ({ areas, types }: Preset): ((place: FormPlace) => string) => {
  const { t } = useTranslation('admin-forms');
  const label = useLabel();
  return ({ area = '', subarea = '', type = '', subtype = '' }) => {
    const named = [
      area && label(areas[area]?.label, area),
      subarea && label(areas[area]?.subareas[subarea]?.label, subarea),
      type && label(types[type]?.label, type),
      subtype && label(types[type]?.subtypes[subtype]?.label, subtype),
    ].filter(Boolean);
    return named.length > 0 ? named.join(' › ') : t('everyTicket');
  };
};

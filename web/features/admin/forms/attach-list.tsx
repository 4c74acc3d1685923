import { useTranslation } from 'react-i18next';
import type { FormPlace } from '#domain/forms/form-definition';
import type { Preset } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Button } from '#web/ui/button.tsx';
import { FieldError } from '#web/ui/field-error.tsx';
import { FieldSet } from '#web/ui/field-set.tsx';
import { Select } from '#web/ui/select.tsx';
import { controlId } from './control-path.ts';
import { said } from './field-kinds.ts';
import type { FormErrors } from './use-form-errors.ts';

interface AttachListProps {
  readonly preset: Preset;
  readonly places: readonly FormPlace[];
  readonly errors: FormErrors;
  readonly onChange: (places: readonly FormPlace[]) => void;
}

/** Which tickets the form is for; one place after the other. */
export const AttachList = ({ preset, places, errors, onChange }: AttachListProps) => {
  const { t } = useTranslation('admin-forms');
  const error = errors.at('attach');
  return (
    <section className="stack-small" id={controlId('attach')} tabIndex={-1} aria-labelledby="attached">
      <h2 id="attached">{t('attached')}</h2>
      <p>{t('attachedLead')}</p>
      {error && <FieldError id="form-attach-error">{error}</FieldError>}
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places have no names, and all they hold is in the draft.
        <FieldSet key={index} id={`attached-${index}`} legend={t('place', { number: index + 1 })}>
          <PlaceFields {...{ preset, place, index, errors }} onChange={(next) => onChange(places.with(index, next))} />
          {places.length > 1 && (
            <Button size="small" variant="plain" icon="delete" onClick={() => onChange(places.toSpliced(index, 1))}>
              {t('removePlace', { number: index + 1 })}
            </Button>
          )}
        </FieldSet>
      ))}
      <div className="actions">
        <Button size="small" icon="plus" onClick={() => onChange([...places, {}])}>
          {t('addPlace')}
        </Button>
      </div>
    </section>
  );
};

interface PlaceFieldsProps extends Pick<AttachListProps, 'preset' | 'errors'> {
  readonly place: FormPlace;
  readonly index: number;
  readonly onChange: (place: FormPlace) => void;
}

const PlaceFields = ({ preset, place, index, errors, onChange }: PlaceFieldsProps) => {
  const { t } = useTranslation('admin-forms');
  const label = useLabel();
  const tables = {
    area: preset.areas,
    subarea: preset.areas[place.area ?? '']?.subareas ?? {},
    type: preset.types,
    subtype: preset.types[place.type ?? '']?.subtypes ?? {},
  };
  const within = { area: 'subarea', type: 'subtype' } as const;
  const write = (fact: keyof FormPlace, value: string) =>
    onChange(said(fact === 'area' || fact === 'type' ? said(place, within[fact], '') : place, fact, value));
  return (
    <div className="words-side-by-side">
      {(['area', 'subarea', 'type', 'subtype'] as const).map((fact) => (
        <Select
          key={fact}
          id={controlId(`attach.${index}.${fact}`)}
          label={t(`fact.${fact}`)}
          error={errors.at('attach', index, fact)}
          value={place[fact] ?? ''}
          onChange={(value) => write(fact, value)}
          empty={t('any')}
          options={Object.entries(tables[fact]).map(([value, entry]) => ({ value, label: label(entry.label, value) }))}
        />
      ))}
    </div>
  );
};

import { useTranslation } from 'react-i18next';
import type { FormPlace } from '#domain/forms/form-definition';
import type { Preset } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';

/** Which tickets a place means, in words. */
export const usePlaceWords = ({ areas, types }: Preset): ((place: FormPlace) => string) => {
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

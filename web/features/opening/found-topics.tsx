import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Button } from '#web/ui/button.tsx';
import { RadioCards } from '#web/ui/radio-cards.tsx';
import type { FieldsProps } from './fields-props.ts';
import { findTopics } from './find-topics.ts';
import { idOf } from './opening-field.ts';

interface FoundTopicsProps extends FieldsProps {
  readonly query: string;
  readonly onClear: () => void;
}

const most = 12;

/** What the search found, to be chosen at once; the count is told to screen readers too. */
export const FoundTopics = ({ opening: { answers, catalog, change }, errorOf, query, onClear }: FoundTopicsProps) => {
  const { t } = useTranslation('opening');
  const found = findTopics(catalog, query, useLanguage());
  return (
    <div className="stack-small">
      <p role="status" className="result-count">
        {found.length === 0 ? t('nothingFound') : t('found', { count: found.length })}
      </p>
      {found.length > 0 && (
        <RadioCards
          id={idOf('area')}
          legend={t('foundLegend')}
          error={errorOf('area') ?? errorOf('subarea')}
          value={`${answers.area}/${answers.subarea}`}
          onChange={(value) => {
            const [area = '', subarea = ''] = value.split('/');
            change({ area, subarea });
          }}
          options={found.slice(0, most).map(({ area, subarea, title, within }) => ({
            value: `${area}/${subarea}`,
            title,
            description: within,
          }))}
        />
      )}
      {found.length > most && <p className="hint">{t('moreFound', { count: found.length - most })}</p>}
      <div className="actions">
        <Button variant="plain" icon="list" onClick={onClear}>
          {t('showAllTopics')}
        </Button>
      </div>
    </div>
  );
};

import { useTranslation } from 'react-i18next';

interface TextCounterProps {
  readonly length: number;
  readonly limit: number;
}

/** How much may still be written: silent for screen readers until the last tenth, so that typing is not talked over. */
export const TextCounter = ({ length, limit }: TextCounterProps) => {
  const { t } = useTranslation('common');
  const left = limit - length;
  const words = left < 0 ? t('charactersOver', { count: -left }) : t('charactersLeft', { count: left });
  return (
    <>
      <p className={left < 0 ? 'text-counter text-counter-over' : 'text-counter'} aria-hidden="true">
        {words}
      </p>
      <p className="visually-hidden" role="status">
        {left < limit / 10 ? t(left < 0 ? 'tooLong' : 'almostFull') : ''}
      </p>
    </>
  );
};

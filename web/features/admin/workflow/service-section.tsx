import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import { useServiceWords } from '#web/lib/service-levels/use-service-words.ts';
import { useLabel } from '#web/lib/text/use-label.ts';

interface ServiceSectionProps {
  readonly preset: Preset;
}

/** When the desk works and what is agreed for which tickets; it is told on them, and not measured (R7.1). */
export const ServiceSection = ({ preset }: ServiceSectionProps) => {
  const { t } = useTranslation(['admin-workflow', 'service']);
  const { serviceHours, serviceLevels = [] } = preset;
  const { hours } = useServiceWords(serviceHours);
  return (
    <section className="stack-small" aria-labelledby="service">
      <h2 id="service">{t('service:agreed')}</h2>
      {serviceHours && (
        <p>
          {t('service:hoursOfService')}: {hours}.
        </p>
      )}
      <p>{t(serviceLevels.length > 0 ? 'agreedLead' : 'nothingAgreed')}</p>
      {serviceLevels.length > 0 && <LevelsTable preset={preset} />}
    </section>
  );
};

const LevelsTable = ({ preset: { serviceHours, serviceLevels = [], types, priorities } }: ServiceSectionProps) => {
  const { t } = useTranslation('admin-workflow');
  const label = useLabel();
  const { time } = useServiceWords(serviceHours);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <div className="table-wrap" tabIndex={0}>
      <table className="table" aria-labelledby="service">
        <thead>
          <tr>
            <th scope="col">{t('level.type')}</th>
            <th scope="col">{t('level.priority')}</th>
            <th scope="col">{t('level.firstResponse')}</th>
            <th scope="col">{t('level.resolution')}</th>
          </tr>
        </thead>
        <tbody>
          {serviceLevels.map(({ type, priority, firstResponseWorkingMinutes, resolutionWorkingMinutes }) => (
            <tr key={`${type} ${priority}`}>
              <td>{type === undefined ? t('level.everyType') : label(types[type]?.label, type)}</td>
              <td>
                {priority === undefined ? t('level.everyPriority') : label(priorities[priority]?.label, priority)}
              </td>
              <td>{time(firstResponseWorkingMinutes)}</td>
              <td>{time(resolutionWorkingMinutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

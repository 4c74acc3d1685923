import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DefinitionList } from '#web/ui/definition-list.tsx';
import { CheckedAnswer } from './checked-answer.tsx';
import type { FieldsProps } from './fields-props.ts';
import type { Step } from './opening-field.ts';
import { useGivenAnswers } from './use-given-answers.tsx';

const sections = ['topic', 'kind', 'details'] as const satisfies readonly Step[];

/** What was answered, section by section, each with a way to change it (WEB 2.2). */
export const CheckSections = ({ opening, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
  const given = useGivenAnswers(opening);
  return sections.map((step) => (
    <section key={step} className="page-section" aria-labelledby={`check-${step}`}>
      <div className="spread">
        <h2 className="section-title" id={`check-${step}`}>
          {t(`steps.${step}`)}
        </h2>
        <Link to={`/new/${opening.id}/${step}`}>{t(`changes.${step}`)}</Link>
      </div>
      <DefinitionList
        items={given[step].map(({ fields, term, value }) => ({
          key: fields[0],
          term,
          value: (
            <CheckedAnswer fields={fields} errorOf={errorOf}>
              {value}
            </CheckedAnswer>
          ),
        }))}
      />
    </section>
  ));
};

import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { DefinitionList } from '#web/ui/definition-list.tsx';
import { ConfigurationPage } from '../configuration-page.tsx';
import type { ShownConfiguration } from '../editing.ts';
import { MailRulesSection } from './mail-rules-section.tsx';
import { RemarksSection } from './remarks-section.tsx';
import { ServiceSection } from './service-section.tsx';
import { StatesSection } from './states-section.tsx';
import { workflowGroups } from './workflow-groups.ts';
import { WorkflowSection } from './workflow-section.tsx';

/** `/admin/workflow`: the preset read and checked, with each workflow drawn and told (R3, WEB 1). */
export const WorkflowPage = () => {
  const { t } = useTranslation('admin-workflow');
  return (
    <ConfigurationPage title={t('title')} lead={t('lead')}>
      {(configuration) => <WorkflowParts configuration={configuration} />}
    </ConfigurationPage>
  );
};

const WorkflowParts = ({ configuration }: { readonly configuration: ShownConfiguration }) => {
  const { preset } = configuration;
  return (
    <>
      <PresetFacts preset={preset} />
      <RemarksSection preset={preset} />
      {workflowGroups(preset).map((group) => (
        <WorkflowSection key={group.types.join(' ')} preset={preset} group={group} />
      ))}
      <Remaps preset={preset} />
      <ServiceSection preset={preset} />
      <MailRulesSection preset={preset} />
      <StatesSection configuration={configuration} />
    </>
  );
};

interface PartProps {
  readonly preset: Preset;
}

const PresetFacts = ({ preset: { name, numbering, workflow } }: PartProps) => {
  const { t } = useTranslation('admin-workflow');
  return (
    <DefinitionList
      items={[
        { key: 'name', term: t('preset'), value: <code>{name}</code> },
        { key: 'numbering', term: t('numbering'), value: <code>{numbering}</code> },
        { key: 'silence', term: t('silence'), value: t('days', { count: workflow.silenceDays }) },
      ]}
    />
  );
};

/** Where a change of type leads a ticket whose state the new type does not know (R3.7). */
const Remaps = ({ preset: { types, workflow } }: PartProps) => {
  const { t } = useTranslation('admin-workflow');
  const label = useLabel();
  if (workflow.remaps.length === 0) return null;
  const called = (state: string) => label(workflow.states[state]?.label, state);
  return (
    <section className="stack-small" aria-labelledby="remaps">
      <h2 id="remaps">{t('remaps')}</h2>
      <ul>
        {workflow.remaps.map(({ type, from, to }) => (
          <li key={`${type} ${to} ${from.join(' ')}`}>
            {t('remap', { type: label(types[type]?.label, type), from: from.map(called).join(', '), to: called(to) })}
          </li>
        ))}
      </ul>
    </section>
  );
};

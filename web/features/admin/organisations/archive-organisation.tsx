import { useTranslation } from 'react-i18next';
import { SwitchSection } from '#web/features/admin/shared/switch-section.tsx';
import type { AnsweredOrganisation } from './organisation.ts';
import { useChangeOrganisation } from './use-change-organisation.ts';

/** Ends new tickets of an organisation, or allows them again; what there is goes on (R1.4). */
export const ArchiveOrganisation = ({ organisation }: { readonly organisation: AnsweredOrganisation }) => {
  const { t } = useTranslation('admin-organisations');
  const { archived, name, id } = organisation.value;
  const ways = useChangeOrganisation(id);
  return (
    <SwitchSection
      title={t('archiving')}
      text={t(archived ? 'restoreText' : 'archiveText')}
      button={t(archived ? 'restore' : 'archive', { name })}
      done={t(archived ? 'archiveDone' : 'restoreDone', { name })}
      isOff={archived}
      change={(off) => ways.send({ archived: off }, organisation.etag)}
      readAgain={ways.readAgain}
      onSaved={ways.onSaved}
    />
  );
};

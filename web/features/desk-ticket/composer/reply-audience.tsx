import { useTranslation } from 'react-i18next';
import { Icon } from '#web/ui/icon.tsx';

/** Who will read the reply, in words. */
export const ReplyAudience = ({ name }: { readonly name: string }) => {
  const { t } = useTranslation('desk-ticket');
  return (
    <>
      <Icon name="reply" />
      <h2 className="audience-title" id="write-title">
        {t('composer.replyHeading', { name })}
      </h2>
      <span className="audience-words">{t('composer.replyAudience', { name })}</span>
    </>
  );
};

import { useTranslation } from 'react-i18next';
import type { Draft } from '#web/lib/drafts/draft.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { PlainText } from '#web/ui/plain-text.tsx';
import { useToast } from '#web/ui/use-toast.ts';

interface KeptTextProps {
  readonly title: string;
  readonly draft: Pick<Draft<{ readonly text: string }>, 'value' | 'discard'>;
}

/** A draft whose ticket cannot be reached any more: to be read, copied or thrown away. */
export const KeptText = ({ title, draft: { value, discard } }: KeptTextProps) => {
  const { t } = useTranslation('desk-ticket');
  const toast = useToast();
  if (value.text === '') return null;
  const copy = async () => {
    await navigator.clipboard.writeText(value.text);
    toast(t('lost.copied'));
  };
  return (
    <Card
      title={title}
      actions={
        <>
          <Button icon="copy" size="small" onClick={copy}>
            {t('lost.copy')}
          </Button>
          <Button icon="delete" variant="plain" size="small" onClick={discard}>
            {t('lost.discard')}
          </Button>
        </>
      }
    >
      <PlainText text={value.text} />
    </Card>
  );
};

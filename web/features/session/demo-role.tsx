import { useTranslation } from 'react-i18next';
import { useSignIn } from '#web/lib/session/use-sign-in.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import type { DemoPerson } from './demo-person.ts';

interface DemoRoleProps {
  readonly role: DemoPerson['role'];
  readonly people: readonly DemoPerson[];
}

/** The people of one role. */
export const DemoRole = ({ role, people }: DemoRoleProps) => {
  const { t } = useTranslation('session');
  return (
    <section className="page-section" aria-labelledby={role}>
      <h2 className="section-title" id={role}>
        {t(role)}
      </h2>
      <p className="muted">{t(`${role}Text`)}</p>
      <ul className="cards list-plain">
        {people.map((person) => (
          <PersonCard key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
};

const PersonCard = ({ person: { id, name, organisation, queues } }: { readonly person: DemoPerson }) => {
  const { t } = useTranslation('session');
  const signIn = useSignIn();
  return (
    <Card
      as="li"
      title={name}
      meta={organisation ?? (queues.length > 0 && t('queuesOf', { queues: queues.join(', ') }))}
      actions={
        <Button size="small" onClick={() => signIn('/', id)}>
          {t('enterAs', { name })}
        </Button>
      }
    />
  );
};

import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { CallForm } from './call-form.tsx';
import { OpeningLoader } from './opening-loader.tsx';
import { sentAs } from './sent-drafts.ts';
import '#web/styles/opening.scss';

/** `/desk/new`: an operator opens for somebody on the phone, on one page (R1.10); each call has a draft of its own. */
export const ForACallerPage = () => {
  const [search] = useSearchParams();
  const [another] = useState(() => crypto.randomUUID());
  const id = search.get('draft');
  const customer = search.get('customer') ?? '';
  const about = customer === '' ? '' : `&customer=${encodeURIComponent(customer)}`;
  if (id === null) return <Navigate to={`/desk/new?draft=${another}${about}`} replace />;
  const number = sentAs(id);
  if (number !== undefined) return <Navigate to={`/desk/tickets/${number}`} replace />;
  return (
    <OpeningLoader key={id} id={id} forACaller>
      {(opening) => <CallForm opening={opening} customer={customer} />}
    </OpeningLoader>
  );
};

/** Somebody of the demo, as the local system tells of them (`/local/people`). */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly role: 'requester' | 'referent' | 'operator' | 'supervisor' | 'tenant_admin';
  readonly organisation?: string;
  readonly queues: readonly string[];
}

/** Asks the local system who there is; nothing else answers that address. */
export const fetchDemoPeople = async (): Promise<readonly DemoPerson[]> => {
  const response = await fetch('/local/people');
  if (!response.ok) throw new Error(`/local/people: ${response.status}`);
  return (await response.json()).items;
};

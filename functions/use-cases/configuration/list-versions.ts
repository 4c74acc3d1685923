import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { ConfigurationHistory, ConfigurationVersion } from '../ports/configuration-history.ts';
import type { Directory, Page, PageRequest, Session } from '../ports.ts';
import { type Names, nameThem } from '../tickets/view-ticket.ts';

interface Ports {
  readonly configurationHistory: Pick<ConfigurationHistory, 'lines'>;
  readonly directory: Pick<Directory, 'names'>;
}

/** A page of the configuration's history with the people who edited. */
export type VersionsView = Page<ConfigurationVersion> & { readonly names: Names };

/** Who edited the configuration, when and where in it; the newest first. */
export const listVersions =
  ({ configurationHistory, directory }: Ports) =>
  async (session: Session, wanted: PageRequest): Promise<Result<VersionsView, UseCaseFailure>> => {
    if (!mayDo(session.person, 'seeConfiguration')) return fail({ reason: 'not-allowed', action: 'seeConfiguration' });
    const page = await configurationHistory.lines(wanted);
    if (!page.ok) return page;
    const editors = page.value.items.flatMap(({ by }) => (by === undefined ? [] : [by]));
    return ok({ ...page.value, names: await nameThem({ directory })(session, editors) });
  };

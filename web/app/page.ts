import i18next from 'i18next';
import { type ComponentType, lazy } from 'react';
import type { TextArea } from '#web/lib/text/text-area.ts';

/** A page whose code and texts are fetched together when it is first needed. */
export const page = <Name extends string>(
  texts: readonly TextArea[],
  load: () => Promise<{ readonly [Key in Name]: ComponentType }>,
  name: Name,
) => ({
  texts,
  load,
  Page: lazy(async () => {
    const [loaded] = await Promise.all([load(), i18next.loadNamespaces(texts)]);
    return { default: loaded[name] };
  }),
});

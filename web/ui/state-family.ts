import type { CatalogAnswer } from '#contract/answers/catalog';

/** What a ticket's state means to people, whatever the preset calls it. */
export type StateFamily = CatalogAnswer['states'][number]['family'];

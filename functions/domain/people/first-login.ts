/** `create` makes them a person of that organisation with its default role; `refuse` lets in whom the desk knows. */
export const firstLogins = ['create', 'refuse'] as const;
export type FirstLogin = (typeof firstLogins)[number];

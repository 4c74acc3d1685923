/** The presets that ship with the product. */
export const presetNames = ['consortium-portal', 'campus-desk', 'partner-panel', 'itil-desk'] as const;

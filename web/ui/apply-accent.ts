interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** Gives the page the tenant's colour of links and actions, one for each theme (WEB 4). */
export const applyAccent = ({ light, dark }: Accent, { style } = document.documentElement): void => {
  style.setProperty('--tenant-accent-light', light);
  style.setProperty('--tenant-accent-dark', dark);
};

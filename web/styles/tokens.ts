/** Every colour of the web, for the light and the dark theme (WEB 4); in the stylesheets `--NAME`. */
export const tokens = {
  page: ['#f6f8fa', '#0f1720'],
  card: ['#ffffff', '#17212c'],
  raised: ['#ffffff', '#1f2b38'],
  sunken: ['#eaeff4', '#131c26'],
  text: ['#17212c', '#e8edf2'],
  muted: ['#4f5d6b', '#a9b6c3'],
  line: ['#d5dde5', '#2f3d4c'],
  edge: ['#6b7885', '#6b7c8d'],
  accent: ['var(--tenant-accent-light, #1d4f91)', 'var(--tenant-accent-dark, #7cb8ff)'],
  'accent-strong': [
    'color-mix(in srgb, var(--tenant-accent-light, #1d4f91) 82%, #000)',
    'color-mix(in srgb, var(--tenant-accent-dark, #7cb8ff) 80%, #fff)',
  ],
  'accent-soft': [
    'color-mix(in srgb, var(--tenant-accent-light, #1d4f91) 9%, #fff)',
    'color-mix(in srgb, var(--tenant-accent-dark, #7cb8ff) 14%, #17212c)',
  ],
  'on-accent': ['#ffffff', '#0f1720'],
  focus: ['#0f1720', '#ffffff'],
  danger: ['#b3162c', '#ff8f9c'],
  'danger-strong': ['#8c0f20', '#ffb3bb'],
  'danger-soft': ['#fdebed', '#451a22'],
  'on-danger': ['#ffffff', '#2b0a10'],
  success: ['#00583d', '#8fe3c0'],
  'success-soft': ['#e0f3ec', '#0c3b2c'],
  warning: ['#734a00', '#ffd58a'],
  'warning-soft': ['#fff1d6', '#43300a'],
  info: ['#00437f', '#a9d1ff'],
  'info-soft': ['#e6f0fa', '#12304d'],
  'with-us': ['#3a33a0', '#c9c6ff'],
  'with-us-soft': ['#e8e7fb', '#28265a'],
  working: ['#0b5450', '#8fe0d8'],
  'working-soft': ['#e3f4f3', '#0d3a38'],
  planned: ['#3b4a5a', '#cfd9e3'],
  'planned-soft': ['#eef0f3', '#2a3744'],
  ended: ['#5a6772', '#b4c0cb'],
  'ended-soft': ['#ffffff', '#17212c'],
  'priority-very-high': ['#b34700', '#ffb27a'],
  'priority-high': ['#8a6100', '#ffd58a'],
  'priority-medium': ['#3b4a5a', '#cfd9e3'],
  'priority-low': ['#5a6772', '#a9b6c3'],
  note: ['#fff6d9', '#33290c'],
  'note-edge': ['#8a6100', '#e0b341'],
  shadow: ['#0f17201f', '#00000080'],
  veil: ['#0f172099', '#000000b3'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

export type Token = keyof typeof tokens;

/** What a colour is used for; bootstrap-italia's white is the paper of one thing and the letters of another. */
export interface Uses {
  readonly text: Token;
  readonly surface: Token;
  readonly edge: Token;
}

const everywhere = (token: Token): Uses => ({ text: token, surface: token, edge: token });
const onAccent: Uses = { text: 'on-accent', surface: 'card', edge: 'line' };
const grey: Uses = { text: 'muted', surface: 'sunken', edge: 'edge' };

/** The colours that bootstrap-italia's partials are written with, as compiled, and the tokens that take their place. */
export const adopted: Readonly<Record<string, Uses>> = {
  '#ffffff': onAccent,
  '#ffffff26': everywhere('shadow'),
  '#000000': everywhere('text'),
  '#1a1a1a': everywhere('text'),
  '#0066cc': everywhere('accent'),
  '#0066cc40': everywhere('accent-soft'),
  '#004d99': everywhere('accent-strong'),
  '#00478f': everywhere('accent-strong'),
  '#0052a3': everywhere('accent-strong'),
  '#0057ad': everywhere('accent-strong'),
  '#003366': everywhere('accent-strong'),
  '#125ca5': everywhere('accent-strong'),
  '#cc334d': everywhere('danger'),
  '#ad2b41': everywhere('danger-strong'),
  '#a3293d': everywhere('danger-strong'),
  '#992639': everywhere('danger-strong'),
  '#525252': grey,
  '#5d7083': grey,
  '#a3a3a3': grey,
  '#c5c7c9': grey,
  '#d8d9da': grey,
  '#e6e6e6': grey,
  '#f2f2f2': grey,
};

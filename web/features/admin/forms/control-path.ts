const controls = [
  /^(label|description)\.(it|en)$/,
  /^code$/,
  /^fields$/,
  /^attach$/,
  /^attach\.\d+\.(area|subarea|type|subtype)$/,
  /^fields\.\d+\.(key|kind|options|optionsOf|maxLength|min|max|shownIf)$/,
  /^fields\.\d+\.(label|help)\.(it|en)$/,
  /^fields\.\d+\.options\.\d+\.(value|shownIf)$/,
  /^fields\.\d+\.options\.\d+\.label\.(it|en)$/,
];

/** The control that a problem's place belongs to: its own, or the nearest that stands around it. */
export const controlPath = (path: readonly string[]): string | undefined => {
  const place = path
    .join('.')
    .replace(/\.shownIf\..*$/, '.shownIf')
    .replace(/(^|\.)(label|help|description)$/, '$1$2.it')
    .replace(/^(attach\.\d+)$/, '$1.area')
    .replace(/^(fields\.\d+)$/, '$1.key')
    .replace(/(\.options\.\d+)$/, '$1.value');
  return controls.some((control) => control.test(place)) ? place : undefined;
};

/** The id of a control, where the error summary leads. */
export const controlId = (place: string): string => `form-${place.replaceAll('.', '-')}`;

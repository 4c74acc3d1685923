/** How much light a channel of the screen (0 to 255) gives, from 0 to 1 (sRGB). */
export const linearChannel = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

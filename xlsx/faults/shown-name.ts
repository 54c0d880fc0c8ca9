/** Text from a file, short enough for a line and without characters that break it. */
export const shownName = (text: string): string =>
  JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** A cell's address from a file; a real one is much shorter than what is kept of it. */
export const shownAddress = (text: string): string => JSON.stringify(text.slice(0, 20));

/** The id of a file's sheet in the spreadsheet. */
export const sheetId = (at: number): string => `s${at}`;

/** Which of the file's sheets a sheet of the spreadsheet was; undefined for a new one. */
export function sourceSheet(id: string): number | undefined {
  const match = /^s(\d+)$/.exec(id);
  return match ? Number(match[1]) : undefined;
}

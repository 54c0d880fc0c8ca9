import { isoDay, writtenDay } from "../calendar";
import type { CheckOptions, InsideDecisions, SheetSetting } from "../sheet";
import type { CheckReceipt, DecisionsJson, InsideJson, SettingsJson, SheetSettingJson } from "./receipt";

const settingJson = (sheet: string, { role, item, headerRow, columns }: SheetSetting): SheetSettingJson => ({
  sheet,
  role,
  item,
  headerRow,
  columns: columns && Object.entries(columns).map(([means, column]) => ({ means, column: column ?? "" })),
});

function decisionsJson({
  start,
  sheets = {},
  accepted = [],
}: Pick<CheckOptions, "start" | "sheets" | "accepted">): DecisionsJson {
  return {
    start: start === undefined ? null : isoDay(start),
    sheets: Object.entries(sheets).map(([sheet, setting]) => settingJson(sheet, setting)),
    accepted: accepted.map(({ sheet, cell, code, shown, reason }) => ({ sheet, cell, code, shown, reason })),
  };
}

const insideJson = (inside: InsideDecisions): InsideJson => ({
  from: inside.from,
  used: inside.used,
  ...decisionsJson(inside),
});

/** What a check was told, as a receipt holds it. */
export const settingsJson = (options: Omit<CheckOptions, "lists">): SettingsJson => ({
  ...decisionsJson(options),
  inside: (options.inside ?? []).map(insideJson),
});

const settingOf = ({ role, item, headerRow, columns }: SheetSettingJson): SheetSetting => ({
  role,
  item,
  headerRow,
  columns: columns && Object.fromEntries(columns.map(({ means, column }) => [means, column] as const)),
});

const decisionsOf = ({
  start,
  sheets,
  accepted,
}: DecisionsJson): Pick<InsideDecisions, "start" | "sheets" | "accepted"> => ({
  ...(start !== null && { start: writtenDay(start)! }),
  sheets: Object.fromEntries(sheets.map((one) => [one.sheet, settingOf(one)])),
  accepted,
});

/** The options with which a check is to be done again, as a receipt holds them; its lists are files. */
export function optionsOf({ settings }: CheckReceipt): Omit<CheckOptions, "lists"> {
  const { inside = [] } = settings;
  return {
    ...decisionsOf(settings),
    ...(inside.length > 0 && {
      inside: inside.map((one) => ({ from: one.from, used: one.used, ...decisionsOf(one) })),
    }),
  };
}

import { writtenDay } from "../calendar";
import { CELL_VERSION, CHECK_VERSION, FORMAT } from "./receipt";
import {
  count,
  either,
  fields,
  flag,
  list,
  matching,
  nothing,
  number,
  oneOf,
  ordinal,
  record,
  text,
  type Shape,
} from "./shape";

const hash = matching(/^[0-9a-f]{64}$/);
const isoText = matching(/^\d{4}-\d{2}-\d{2}$/);
const day: Shape = (value) => isoText(value) && writtenDay(value as string) !== undefined;
const or = (shape: Shape): Shape => either(nothing, shape);
const severity = oneOf("error", "question", "warning", "info");
const role = oneOf("claims", "veto", "history", "none");

const ENVELOPE = {
  format: oneOf(FORMAT),
  policy: fields({ edition: text, sha256: hash }),
  program: fields({ name: text, version: text }),
  sha256: hash,
};

const cell = either(nothing, flag, number, text, fields({ error: text, message: text }));
const row = list(cell, 1);
/** Rows of one length, at least one cell. */
const rows: Shape = (value) =>
  list(row, 1)(value) &&
  (value as unknown[][]).every(({ length }) => length === (value as unknown[][])[0]!.length);

const argument = either(
  fields({ name: text, value: cell }),
  fields({ name: text, rows }),
  fields({ name: text, omitted: oneOf(true) }),
);

const cellReceipt = fields({
  ...ENVELOPE,
  version: oneOf(CELL_VERSION),
  kind: oneOf("cell"),
  place: or(fields({ sheet: text, cell: text, formula: text })),
  function: text,
  arguments: list(argument),
  result: fields({ rows, unit: text, article: or(ordinal), steps: list(text) }),
});

const money = or(number);
const sums = { rows: count, claimed: money, computed: money, payable: money, unknown: count };
const finding = fields(
  { code: text, severity, sheet: text, cell: or(text) },
  { article: ordinal, claimed: money, computed: money, accepted: text },
);

const decisions = {
  start: or(day),
  sheets: list(
    fields(
      { sheet: text },
      {
        role,
        item: text,
        headerRow: ordinal,
        columns: list(fields({ means: text, column: matching(/^[A-Z]{0,3}$/) })),
      },
    ),
  ),
  accepted: list(fields({ sheet: text, cell: or(text), code: text, shown: text, reason: text })),
};
const sheet = {
  name: text,
  role,
  item: or(text),
  headerRow: or(ordinal),
  columns: record(text),
  rows: count,
};
const listCount = or(fields({ entries: count, unused: count }));
const verdict = { payableAsIs: flag, cellsToChange: count, accepted: count };
const [weightiest, asked] = [{ error: count, warning: count, info: count }, { question: count }];

/** A receipt of a check, with what one version of the format has in its own way. */
const checkReceipt = (
  version: number,
  settings: Shape,
  result: { readonly sheets: Shape; readonly verdict: Shape } & Readonly<Record<string, Shape>>,
): Shape =>
  fields({
    ...ENVELOPE,
    version: oneOf(version),
    kind: oneOf("check"),
    workbook: fields({ name: or(text), sha256: or(hash) }),
    lists: list(fields({ role: oneOf("veto", "history"), name: or(text), sha256: or(hash) })),
    settings,
    result: fields({
      ...result,
      sums: fields(sums),
      items: list(fields({ item: text, name: text, ...sums })),
      rows: fields({ count, sha256: hash }),
      findings: list(finding),
      listFindings: list(finding),
    }),
  });

const firstCheck = checkReceipt(1, fields(decisions), {
  sheets: list(fields(sheet)),
  // Receipts of before questions were told apart have none.
  verdict: fields({ ...verdict, counts: fields(weightiest, asked) }),
});

const check = checkReceipt(
  CHECK_VERSION,
  fields({
    ...decisions,
    inside: list(fields({ from: oneOf("book", "beside"), used: flag, ...decisions })),
  }),
  {
    sheets: list(fields({ ...sheet, tables: count })),
    read: fields({ sheets: count, rows: count, columns: count, veto: listCount, history: listCount }),
    verdict: fields({
      ...verdict,
      verdict: oneOf("payable", "undecided", "not-payable", "nothing"),
      words: text,
      counts: fields({ ...weightiest, ...asked }),
    }),
  },
);

/** Whether a value is a receipt, whole: every field that there must be, and no other. */
export const isReceipt = (value: unknown): boolean =>
  [cellReceipt, check, firstCheck].some((is) => is(value));

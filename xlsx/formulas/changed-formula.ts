import { movedSpan, type Move } from "../move";
import { isReference, readReference, referenceText, type Extent, type Reference } from "./reference";
import { readSheetPrefix, sheetPrefix, sheetsPrefix } from "./sheet-name";
import { changedRow } from "./sheet-row";
import { tokensOf, type Token } from "./tokens";

/** What became of a sheet of the opened book. */
export interface SheetFate {
  /** What it is called now; undefined where it is deleted. */
  readonly name: string | undefined;
  readonly moves: readonly Move[];
}

/** What became of the sheets of a book. */
export interface BookChanges {
  /** By the sheet's former name in small letters. */
  readonly fates: ReadonlyMap<string, SheetFate>;
  /** The former names in their order: for references to several sheets. */
  readonly order: readonly string[];
  /** The present names in their order, in small letters; left out where no sheet was put elsewhere. */
  readonly now?: readonly string[];
}

/** How the references of a formula are taken. */
export interface FormulaHome {
  /** The sheet on which it stands, by its former name: references without a sheet are to that one. */
  readonly sheet?: string;
  /** Only what has a dollar sign moves: the rest counts from whoever uses the name. */
  readonly fixedOnly?: boolean;
  /** References to the formula's own sheet stay: whoever wrote it has moved them already. */
  readonly ownMoved?: boolean;
}

type NamedRow = Readonly<Record<"first" | "last", string>>;

const LOST = "#REF!";

function movedExtent(extent: Extent, move: Move, fixedOnly: boolean): Extent | undefined {
  const { first, last } = extent;
  const moved = movedSpan(first.at, last.at, move);
  if (!fixedOnly) return moved && { first: { ...first, at: moved[0] }, last: { ...last, at: moved[1] } };
  if (!first.fixed && !last.fixed) return extent;
  return (
    moved && {
      first: first.fixed ? { ...first, at: moved[0] } : first,
      last: last.fixed ? { ...last, at: moved[1] } : last,
    }
  );
}

/** Where a reference points after some moves of its sheet; undefined where nothing of it is left. */
export function movedReference(
  reference: Reference,
  moves: readonly Move[],
  fixedOnly = false,
): Reference | undefined {
  let { rows, columns } = reference;
  for (const move of moves) {
    const extent = move.axis === "row" ? rows : columns;
    if (!extent) continue;
    const moved = movedExtent(extent, move, fixedOnly);
    if (!moved) return undefined;
    if (move.axis === "row") rows = moved;
    else columns = moved;
  }
  return { ...reference, rows, columns };
}

/** The text of a reference after some moves; itself where nothing changes. */
function movedText(token: Token, moves: readonly Move[], fixedOnly: boolean): string {
  if (moves.length === 0) return token.text;
  const reference = readReference(token);
  if (!reference) return token.text;
  const moved = movedReference(reference, moves, fixedOnly);
  return moved ? referenceText(moved) : LOST;
}

/** What names several sheets in a row; undefined where none of them is left. */
function changedPrefix(text: string, { first, last }: NamedRow, changes: BookChanges): string | undefined {
  const row = changedRow(first, last, changes);
  if (!row) return undefined;
  const [from, to] = row;
  if (from.toLowerCase() === first.toLowerCase() && to.toLowerCase() === last.toLowerCase()) return text;
  const shrunk = from === to && first.toLowerCase() !== last.toLowerCase();
  // What was written as a row of one sheet stays one.
  return shrunk ? sheetPrefix(from) : sheetsPrefix(from, to);
}

/**
 * A formula after rows and columns moved, and sheets were renamed or deleted. What it referred to and is gone
 * becomes `#REF!`.
 *
 * @example changedFormula("SUM(甲!A1:A9)", {}, changes) // "SUM(乙!A2:A10)" where 甲 is 乙 now, with a new first row
 */
export function changedFormula(formula: string, home: FormulaHome, changes: BookChanges): string {
  const { sheet, fixedOnly = false, ownMoved = false } = home;
  const own = sheet?.toLowerCase();
  const movesOf = (name: string | undefined): readonly Move[] =>
    name === undefined || (ownMoved && name === own) ? [] : (changes.fates.get(name)?.moves ?? []);
  const tokens = tokensOf(formula);
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const target = tokens[at + 1];
    if (token.kind !== "sheet" || !target) {
      text += isReference(token) ? movedText(token, movesOf(own), fixedOnly) : token.text;
      continue;
    }
    at++;
    const named = readSheetPrefix(token.text);
    if (named?.last !== undefined) {
      const prefix = changedPrefix(token.text, { first: named.first, last: named.last }, changes);
      text += prefix === undefined ? LOST : prefix + target.text;
      continue;
    }
    const former = named?.first.toLowerCase() ?? "";
    const fate = changes.fates.get(former);
    // Another book, or a sheet that never was.
    if (!fate) text += token.text + target.text;
    else if (fate.name === undefined) text += LOST;
    else {
      const prefix = fate.name.toLowerCase() === former ? token.text : sheetPrefix(fate.name);
      text += prefix + (isReference(target) ? movedText(target, movesOf(former), fixedOnly) : target.text);
    }
  }
  return text;
}

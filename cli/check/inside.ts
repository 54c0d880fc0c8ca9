import { checkOptionsOf, type AcceptedFinding, type InsideDecisions } from "../../src/sheet";
import { bookSettings, type Book } from "../../xlsx";

const holdsSomething = ({ start, sheets, accepted }: Omit<InsideDecisions, "from" | "used">): boolean =>
  start !== undefined || Object.keys(sheets).length > 0 || accepted.length > 0;

/** What was decided about a book and is kept inside of it; nothing where it holds no such part. */
export function insideBook(book: Book, used: boolean): readonly InsideDecisions[] {
  const { start, sheets = {}, accepted = [] } = checkOptionsOf(bookSettings(book));
  const decisions = { ...(start !== undefined && { start }), sheets, accepted };
  return holdsSomething(decisions) ? [{ from: "book", used, ...decisions }] : [];
}

/** What was accepted before and is kept beside a book: whoever sent the book may have sent it too. */
export const besideBook = (
  accepted: readonly AcceptedFinding[],
  used: boolean,
): readonly InsideDecisions[] =>
  accepted.length === 0 ? [] : [{ from: "beside", used, sheets: {}, accepted }];

/** How many decisions there are. */
export const countOf = (inside: readonly InsideDecisions[]): number =>
  inside.reduce((sum, { start, sheets, accepted }) => {
    const ofSheets = Object.values(sheets).reduce((all, { columns, ...others }) => {
      const some = Object.values(others).filter((value) => value !== undefined).length;
      return all + some + Object.keys(columns ?? {}).length;
    }, 0);
    return sum + (start === undefined ? 0 : 1) + ofSheets + accepted.length;
  }, 0);

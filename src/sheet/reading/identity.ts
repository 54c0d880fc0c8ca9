import {
  foldCode,
  foldEnterprise,
  isFoldedCode,
  isFoldedEnterprise,
  organisationCodeIn,
  judgeCreditCode,
  type CreditCodeVerdict,
} from "../../enterprise";
import type { TableView } from "../recognise/table";

/** A code cell: judged, or a number that has lost its last digits. */
export type CodeVerdict = CreditCodeVerdict | { readonly kind: "number" };

/** A code that says which firm it is; one that fails its check by a slip does not. */
export function identifies(verdict: CodeVerdict | undefined): boolean {
  return verdict?.kind === "valid" || (verdict?.kind === "check" && verdict.likely === "old-registration");
}

/** A code of the right shape: whatever its check says, two equal ones are one code. */
export const comparable = (verdict: CodeVerdict | undefined): boolean =>
  verdict?.kind === "valid" || verdict?.kind === "check";

/** Who each entry of a table is about: names and codes as they are compared. */
export interface Identities {
  readonly table: TableView;
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly verdicts: readonly (CodeVerdict | undefined)[];
}

interface Code {
  readonly folded: string;
  /** None of a cell that is empty. */
  readonly verdict: CodeVerdict | undefined;
}

const NUMBER: CodeVerdict = { kind: "number" };

/**
 * Folds names and judges codes. Those that are written as they are compared, as nearly all are, cost less to look at
 * than to remember; of the others, each distinct text is read once in a workbook.
 */
export class IdentityReader {
  private readonly names = new Map<string, string>();
  private readonly codes = new Map<string, Code>();

  private name(text: string): string {
    if (isFoldedEnterprise(text)) return text;
    let folded = this.names.get(text);
    if (folded === undefined) this.names.set(text, (folded = foldEnterprise(text)));
    return folded;
  }

  private code(text: string): Code {
    let known = this.codes.get(text);
    if (!known) {
      known = { folded: foldCode(text), verdict: text === "" ? undefined : judgeCreditCode(text) };
      this.codes.set(text, known);
    }
    return known;
  }

  read(table: TableView): Identities {
    const names: string[] = [];
    const codes: string[] = [];
    const verdicts: (CodeVerdict | undefined)[] = [];
    for (let entry = 0; entry < table.size; entry++) {
      names.push(this.name(table.text("enterprise", entry)));
      const text = table.text("code", entry);
      const plain = isFoldedCode(text);
      const { folded, verdict } = plain ? { folded: text, verdict: judgeCreditCode(text) } : this.code(text);
      codes.push(folded);
      verdicts.push(typeof table.value("code", entry) === "number" ? NUMBER : verdict);
    }
    return { table, names, codes, verdicts };
  }
}

/** How long an old organisation code is (GB 11714). */
const ORGANISATION_CODE = 9;

/** Numbers for firms: by code where it identifies, else by name; a name's code is taken from its other rows. */
export class Firms {
  private readonly codeOfName = new Map<string, string>();
  /** The unified code that holds an old organisation code; old ones are rare, and only they are looked for. */
  private unified: Map<string, string> | undefined;
  private readonly ids = new Map<string, number>();
  private readonly known: readonly Identities[];

  constructor(known: Iterable<Identities>) {
    this.known = [...known];
    for (const { names, codes, verdicts } of this.known) {
      names.forEach((name, entry) => {
        if (name !== "" && identifies(verdicts[entry]) && !this.codeOfName.has(name))
          this.codeOfName.set(name, codes[entry]!);
      });
    }
  }

  private unifiedOf(code: string): string | undefined {
    if (code.length !== ORGANISATION_CODE) return undefined;
    this.unified ??= this.takenApart();
    return this.unified.get(code);
  }

  /** Which unified code holds which organisation code. */
  private takenApart(): Map<string, string> {
    const unified = new Map<string, string>();
    for (const { codes, verdicts } of this.known) {
      codes.forEach((code, entry) => {
        if (!identifies(verdicts[entry])) return;
        const organisation = organisationCodeIn(code)!;
        if (!unified.has(organisation)) unified.set(organisation, code);
      });
    }
    return unified;
  }

  /** The firm of an entry; -1 where it has neither name nor code. */
  idOf({ names, codes, verdicts }: Identities, entry: number): number {
    const name = names[entry]!;
    const key = identifies(verdicts[entry])
      ? codes[entry]!
      : (this.unifiedOf(codes[entry]!) ?? this.codeOfName.get(name) ?? (name === "" ? codes[entry]! : name));
    if (key === "") return -1;
    let id = this.ids.get(key);
    if (id === undefined) this.ids.set(key, (id = this.ids.size));
    return id;
  }
}

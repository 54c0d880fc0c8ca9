import type { CellValue } from "../../src/formula";
import { isReference, readReference } from "../formulas/reference";
import type { Token } from "../formulas/tokens";
import { sheetNamed } from "./plain-names";
import { NotPlain, finite, numeric, order } from "./plain-values";
import { callOf, placed, type Area, type Arithmetic, type Operand } from "./plain-calls";

const STEPS: Readonly<Record<string, (one: number, other: number) => number>> = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => one * other,
  "/": (one, other) => one / other,
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** Deeper than a person's formula goes. */
const DEEPEST = 60;

class Parser {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];

  constructor(
    tokens: readonly Token[],
    private readonly home: number,
    private readonly sheetOf: (name: string) => number | undefined,
  ) {
    this.tokens = tokens.filter(({ kind }) => kind !== "space");
  }

  whole(): Arithmetic {
    const { value } = this.comparison();
    if (this.at < this.tokens.length) throw new NotPlain();
    return value;
  }

  private operator(...signs: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "operator" || !signs.includes(token.text)) return undefined;
    this.at++;
    return token.text;
  }

  private comparison(): Operand {
    if (++this.depth > DEEPEST) throw new NotPlain();
    let left = this.sum();
    for (let sign = this.operator("=", "<", ">"); sign !== undefined; sign = this.operator("=", "<", ">")) {
      if (sign !== "=") sign += this.operator("=", ...(sign === "<" ? [">"] : [])) ?? "";
      const compare = COMPARISONS[sign]!;
      const [one, other] = [left.value, this.sum().value];
      left = {
        value: (read, offset) => {
          const found = order(one(read, offset), other(read, offset));
          if (Number.isNaN(found) && sign !== "=" && sign !== "<>") throw new NotPlain();
          return compare(found);
        },
      };
    }
    this.depth--;
    return left;
  }

  private chain(inner: () => Operand, ...signs: readonly string[]): Operand {
    let left = inner();
    for (let sign = this.operator(...signs); sign !== undefined; sign = this.operator(...signs)) {
      const step = STEPS[sign]!;
      const [one, other] = [left.value, inner().value];
      left = {
        value: (read, offset) => finite(step(numeric(one(read, offset)), numeric(other(read, offset)))),
      };
    }
    return left;
  }

  private sum(): Operand {
    return this.chain(() => this.chain(() => this.signed(), "*", "/"), "+", "-");
  }

  private signed(): Operand {
    const sign = this.operator("+", "-");
    if (sign === undefined) return this.percent();
    if (++this.depth > DEEPEST) throw new NotPlain();
    const { value } = this.signed();
    this.depth--;
    return sign === "+" ? { value } : { value: (read, offset) => -numeric(value(read, offset)) };
  }

  private percent(): Operand {
    let operand = this.operand();
    while (this.operator("%")) {
      const { value } = operand;
      operand = { value: (read, offset) => numeric(value(read, offset)) / 100 };
    }
    return operand;
  }

  private operand(): Operand {
    if (this.operator("(")) {
      const { value } = this.comparison();
      if (!this.operator(")")) throw new NotPlain();
      return { value };
    }
    const token = this.tokens[this.at++];
    if (!token) throw new NotPlain();
    if (token.kind === "number") return constant(finite(Number(token.text)));
    if (token.kind === "string" && /^".*"$/s.test(token.text))
      return constant(token.text.slice(1, -1).replaceAll('""', '"'));
    if (token.kind === "name" && /^(?:TRUE|FALSE)$/i.test(token.text))
      return constant(token.text.toUpperCase() === "TRUE");
    if (token.kind === "function") return this.call(token.text.toUpperCase());
    if (token.kind !== "sheet") return this.reference(token, this.home);
    const sheet = this.sheetOf(sheetNamed(token.text) ?? "");
    const next = this.tokens[this.at++];
    if (sheet === undefined || !next) throw new NotPlain();
    return this.reference(next, sheet);
  }

  private reference(token: Token, sheet: number): Operand {
    const reference = isReference(token) ? readReference(token) : undefined;
    if (!reference) throw new NotPlain();
    const area: Area = { sheet, reference };
    const value: Arithmetic = (read, { rows, columns }) => {
      // A range where one value belongs means one of its cells.
      if (!reference.single) throw new NotPlain();
      return read(sheet, placed(reference.rows!.first, rows), placed(reference.columns!.first, columns));
    };
    return { value, area };
  }

  private call(name: string): Operand {
    this.at++;
    const operands: Operand[] = [];
    if (!this.operator(")")) {
      do operands.push(this.comparison());
      while (this.operator(","));
      if (!this.operator(")")) throw new NotPlain();
    }
    const call = callOf(name, operands.length);
    return { value: (read, offset) => call(operands, read, offset) };
  }
}

const constant = (value: CellValue): Operand => ({ value: () => value });

/**
 * Understands a formula of plain arithmetic: what most columns of amounts are made of. A formula engine is a
 * thousand times larger and slower; what it is needed for is left to it.
 *
 * @param tokens of the formula as people type it
 * @param home the number of the sheet on which it stands
 * @param sheetOf the number of the sheet with a name, which comes in small letters
 * @returns undefined where the formula is more than that
 * @example arithmeticOf(tokensOf("E2*10%"), 0, () => undefined)!(() => 1200, { rows: 0, columns: 0 }) // 120
 */
export function arithmeticOf(
  tokens: readonly Token[],
  home: number,
  sheetOf: (name: string) => number | undefined,
): Arithmetic | undefined {
  try {
    return new Parser(tokens, home, sheetOf).whole();
  } catch (fault) {
    if (fault instanceof NotPlain) return undefined;
    throw fault;
  }
}

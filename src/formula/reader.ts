import type { Exact } from "../award";
import {
  TEN_THOUSAND_YUAN,
  ZERO,
  MONEY_UNITS,
  findUnit,
  readDouble,
  readText,
  toTenThousand,
  type MoneyUnit,
} from "../award";
import {
  LARGEST_MONEY,
  choiceTable,
  type Choice,
  type CountInput,
  type MeasureInput,
  type MoneyInput,
} from "../policy";
import { issue, step, type Issue, type Step } from "../text";
import { passedOn } from "./answer";
import { CellError } from "./cell";
import type { Element, ParameterDeclaration } from "./declaration";

/** Whether a cell says nothing: left out, empty, or blank text (what an empty-looking formula gives). */
export function isBlank(element: Element): element is undefined | null | "" {
  return element === undefined || element === null || (typeof element === "string" && element.trim() === "");
}

/** So many faults are told in one message; a list of names may have hundreds. */
const MOST_TOLD = 8;

/** A cell as text, as a name would be written: numbers plainly, TRUE and FALSE as such. */
export function textOf(element: Element): string {
  if (isBlank(element)) return "";
  if (typeof element === "number")
    return Number.isFinite(element) ? readDouble(element).toString() : String(element);
  if (typeof element === "boolean") return element ? "TRUE" : "FALSE";
  return element instanceof CellError ? element.code : element;
}

/**
 * A cell where a name belongs, as text. A number 0 says nothing there: Excel hands an empty cell over as 0 on
 * some desktops (office-js #4702, #5262), and no name is the number 0.
 *
 * @example writtenName(0) // ""
 * @example writtenName("省重点") // "省重点"
 */
export const writtenName = (element: Element): string => (element === 0 ? "" : textOf(element));

/**
 * Reads the elements of one call. It goes on after a fault, so that the message names all of them; whoever
 * uses it asks `fault()` before computing.
 */
export class Reader {
  readonly steps: Step[] = [];
  /** The faults found so far. */
  readonly issues: Issue[] = [];
  private passing: CellError | undefined;
  unit: MoneyUnit = TEN_THOUSAND_YUAN;

  constructor(
    private readonly elements: readonly Element[],
    private readonly parameters: readonly ParameterDeclaration[],
  ) {
    elements.forEach((element, at) => {
      if (element instanceof CellError && !parameters[at]!.whole)
        this.passing ??= passedOn(element, this.nameOf(at));
    });
  }

  private nameOf(at: number): string {
    return this.parameters[at]!.name;
  }

  at(place: number): Element {
    return this.elements[place];
  }

  refuse(found: Issue): undefined {
    this.issues.push(found);
    return undefined;
  }

  /** The error of these arguments: one that came in, else the faults found, each once, in one message. */
  fault(): CellError | undefined {
    if (this.passing) return this.passing;
    const [first] = this.issues;
    if (!first) return undefined;
    const different = [...new Map(this.issues.map((one) => [one.message, one])).values()];
    const rest = different.length - MOST_TOLD;
    const told = different.slice(0, MOST_TOLD);
    if (rest > 0) told.push(issue("more-faults", { count: rest }));
    return new CellError(first.error, told.map(({ message }) => message).join(""), told);
  }

  /** A number; empty is 0 (contract: an empty cell is 0 where a number belongs). */
  number(at: number, argument = this.nameOf(at)): Exact {
    const element = this.at(at);
    if (element instanceof CellError || isBlank(element)) return ZERO;
    if (typeof element === "boolean") return this.refuse(issue("boolean-for-number", { argument })) ?? ZERO;
    if (typeof element === "number") {
      if (!Number.isFinite(element)) return this.refuse(issue("not-finite", { argument })) ?? ZERO;
      return readDouble(element);
    }
    return readText(element) ?? this.refuse(issue("not-a-number", { argument, given: element })) ?? ZERO;
  }

  /** Sets the unit of this call from its argument. Read it before any money. */
  readUnit(at: number): void {
    const element = this.at(at);
    const text = writtenName(element);
    if (text === "" || element instanceof CellError) return;
    const unit = findUnit(text);
    if (unit) this.unit = unit;
    else this.unknown(this.nameOf(at), text, MONEY_UNITS);
  }

  /** An amount of money, in 万元. */
  money(at: number, input: Partial<MoneyInput> = {}): Exact {
    const argument = input.label ?? this.nameOf(at);
    const before = this.issues.length;
    const given = this.number(at, argument);
    const isRead = this.issues.length === before && !(this.at(at) instanceof CellError);
    const money = toTenThousand(given, this.unit);
    if (money.abs().greaterThan(LARGEST_MONEY)) {
      this.refuse(issue("money-too-large", { argument, unit: this.unit.name }));
    } else if (given.isNegative() && !given.isZero() && !input.signed)
      this.refuse(issue("negative", { argument, given }));
    else if (input.positive && given.isZero()) this.refuse(issue("not-positive", { argument, given }));
    if (this.unit !== TEN_THOUSAND_YUAN && isRead && !isBlank(this.at(at))) {
      this.steps.push(step("converted", 0, { label: argument, given, unit: this.unit.name, money }));
    }
    return money;
  }

  /** A whole number of pieces. */
  count(at: number, input: Pick<CountInput, "least"> & { readonly label?: string }): Exact {
    const argument = input.label ?? this.nameOf(at);
    const given = this.number(at, argument);
    const { least } = input;
    if (given.isNegative() && !given.isZero()) this.refuse(issue("negative", { argument, given }));
    else if (given.greaterThan(LARGEST_MONEY))
      this.refuse(issue("too-large", { argument, most: LARGEST_MONEY, unit: "" }));
    else if (!given.isInteger()) this.refuse(issue("not-whole", { argument, given }));
    else if (given.lessThan(least)) this.refuse(issue("too-few", { argument, least, given }));
    return given;
  }

  /** An area or a ratio. */
  measure(at: number, { label, most, unit }: MeasureInput): Exact {
    const given = this.number(at, label);
    if (given.isNegative() && !given.isZero()) this.refuse(issue("negative", { argument: label, given }));
    else if (given.greaterThan(most)) this.refuse(issue("too-large", { argument: label, most, unit }));
    return given;
  }

  /** One of a closed list, by its canonical name; `preset` where the cell says nothing. */
  choice(at: number, choices: readonly Choice[], label: string, preset?: string): string {
    const element = this.at(at);
    if (element instanceof CellError) return "";
    const text = writtenName(element);
    if (text === "") {
      const accepted = choices.map(({ name }) => name);
      return preset ?? this.refuse(issue("missing", { argument: label, accepted })) ?? "";
    }
    return this.named(text, choices, label);
  }

  /** The canonical name that a text means. */
  named(text: string, choices: readonly Choice[], label: string): string {
    return choiceTable(choices).find(text) ?? this.unknown(label, text, choices) ?? "";
  }

  private unknown(argument: string, given: string, choices: readonly Choice[]): undefined {
    const table = choiceTable(choices);
    return this.refuse(
      issue("unknown-name", { argument, given, nearest: table.nearest(given), accepted: table.names() }),
    );
  }
}

import {
  callFunction,
  callsIn,
  explainedSteps,
  splitArguments,
  toldOnce,
  typedArgument,
  type Block,
  type Call,
  CellError,
} from "../../src/formula";
import type { Language } from "../../src/text";
import type { Place, WorkbookPort } from "../port";

/** How one of our functions came to its result, or why that cannot be said here. */
export type ExplainedCall =
  | {
      readonly call: string;
      readonly steps: readonly string[];
      /** What the call was given, for its receipt. */
      readonly given: { readonly name: string; readonly blocks: readonly (Block | null)[] };
    }
  /** Arguments that only the spreadsheet can compute. */
  | { readonly call: string; readonly computed: readonly string[] };

/** A cell's formula, taken apart. */
export interface ExplainedCell extends Place {
  readonly formula?: string;
  /** The cell shows this error. */
  readonly error?: string;
  /**
   * The error is Excel's and not ours: it does not know the function (any more), or called it before the add-in
   * had started and never again (OfficeDev/office-js #5686, #4502).
   */
  readonly hostFault?: "unknown" | "stuck";
  readonly calls: readonly ExplainedCall[];
}

type Arguments = { readonly blocks: readonly (Block | null)[] } | { readonly computed: readonly string[] };

/** Reads the cells that arguments name, and computes calls of ours inside them. */
class ArgumentReader {
  constructor(
    private readonly port: WorkbookPort,
    private readonly sheet: string,
  ) {}

  async read(call: Call): Promise<Arguments> {
    const blocks: (Block | null)[] = [];
    const computed: string[] = [];
    for (const text of splitArguments(call.argumentText)) {
      const argument = typedArgument(text);
      if (argument.kind === "omitted") blocks.push(null);
      else if (argument.kind === "constant") blocks.push([[argument.value]]);
      else if (argument.kind === "range") {
        blocks.push(await this.port.values({ sheet: argument.sheet ?? this.sheet, range: argument.range }));
      } else {
        const inner = await this.inner(argument.text);
        if (inner) blocks.push(inner);
        else computed.push(argument.text);
      }
    }
    return computed.length > 0 ? { computed } : { blocks };
  }

  /** The value of an argument that is a single call of ours; undefined where it is anything else. */
  private async inner(text: string): Promise<Block | undefined> {
    const [call] = callsIn(`=${text}`);
    if (call?.text !== text) return undefined;
    const read = await this.read(call);
    return "blocks" in read ? callFunction(call.name, read.blocks) : undefined;
  }
}

/** What stands before the first call of a formula that is nothing else: its sign, or a file that Excel put there. */
const BEFORE_CALL = /^=@?(?:(?:'(?:[^']|'')*'|[^'"(),;]*)!)?/;

/** Whether an error in a cell is the host's own; see `ExplainedCell`. */
function hostFaultOf(
  error: string,
  formula: string,
  calls: readonly ExplainedCall[],
): ExplainedCell["hostFault"] {
  const [first] = calls;
  if (!first) return undefined;
  if (error === "#NAME?") return "unknown";
  // Only where the formula is one call is the cell's value the function's.
  if (!("given" in first) || formula.replace(BEFORE_CALL, "") !== first.call) return undefined;
  const [[result] = []] = callFunction(first.given.name, first.given.blocks);
  return result instanceof CellError ? undefined : "stuck";
}

function faultPart(
  error: string,
  formula: string,
  calls: readonly ExplainedCall[],
): Pick<ExplainedCell, "error" | "hostFault"> {
  const hostFault = hostFaultOf(error, formula, calls);
  return { error, ...(hostFault && { hostFault }) };
}

/**
 * Explains the cell that the person stands on: each of our functions in its formula, with the cells that its
 * arguments name.
 *
 * @param language in which the steps are told
 * @throws PortFault where the workbook cannot be asked
 */
export async function explainSelectedCell(port: WorkbookPort, language: Language): Promise<ExplainedCell> {
  const { sheet, cell, formula, value } = await port.selection();
  const reader = new ArgumentReader(port, sheet);
  const calls: ExplainedCall[] = [];
  // The same call a second time has nothing more to say.
  const found = new Map(callsIn(formula ?? "").map((call) => [call.text, call]));
  for (const call of found.values()) {
    const read = await reader.read(call);
    calls.push({
      call: call.text,
      ...("blocks" in read
        ? {
            steps: toldOnce(explainedSteps(call.name, read.blocks, language)),
            given: { name: call.name, blocks: read.blocks },
          }
        : { computed: read.computed }),
    });
  }
  return {
    sheet,
    cell,
    ...(formula !== undefined && { formula }),
    ...(value instanceof CellError && faultPart(value.code, formula ?? "", calls)),
    calls,
  };
}

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { NODE_CODEC } from "../../cli/check/codec";
import {
  WorkbookFault,
  convertForeign,
  faultText,
  finish,
  foreignKind,
  openBookSteps,
  readBook,
} from "../../xlsx";
import { cellsOfArbiter } from "./arbiter";
import { counted, differencesOf, facesDiffer, settled, type Counted } from "./differences";
import { hasOwnLayout, knownReason } from "./known";
import { cellsOfPeer, type PeerSheets } from "./peer-cells";
import { tryToSave } from "./saving";
import { cellsOfBook, cellsOfOpened, type SheetCells } from "./sheet-cells";

/** What a file is at: `peers` is the time of other programs. */
export type Stage = "reading" | "peers" | "saving";

/** What came of one file. */
export interface BookResult {
  readonly file: string;
  /** The reason in one line, where it was refused. */
  readonly refused?: string;
  /** Whether the peer opens it. */
  readonly peerOpens: boolean;
  /** A crash of ours: never right. */
  readonly crashed?: string;
  /** A peer came to no end with it. */
  readonly peerGaveUp?: true;
  readonly cells: number;
  readonly differences: Counted;
  /** What went wrong at saving. */
  readonly saving: readonly string[];
  readonly seconds: number;
}

function peerOf(bytes: Uint8Array): PeerSheets | undefined {
  try {
    return cellsOfPeer(bytes);
  } catch {
    return undefined;
  }
}

async function arbiterOf(bytes: Uint8Array): ReturnType<typeof cellsOfArbiter> {
  try {
    return await cellsOfArbiter(bytes);
  } catch {
    return new Map();
  }
}

/** A file's content as a package, as the command line makes it one. */
async function packageOf(file: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(readFileSync(file));
  const name = basename(file);
  const kind = foreignKind(name, bytes, NODE_CODEC);
  return kind === undefined ? bytes : (await convertForeign(kind, name, bytes, NODE_CODEC)).bytes;
}

/** Every difference from the peer, with its kind where it has one. */
async function compared(
  file: string,
  bytes: Uint8Array,
  ours: readonly SheetCells[],
  page: readonly SheetCells[],
  peer: PeerSheets | undefined,
): Promise<Counted> {
  const others = peer ? differencesOf(ours, peer) : [];
  const left = others.some(({ kind }) => kind === undefined);
  const all = [
    ...facesDiffer(ours, page),
    ...(left ? settled(others, ours, await arbiterOf(bytes)) : others),
  ];
  const reason = knownReason(file);
  return counted(reason === undefined ? all : all.map((one) => ({ ...one, kind: one.kind ?? reason })));
}

/** Tries everything with one file. */
export async function tryBook(
  file: string,
  saves: boolean,
  begins: (stage: Stage) => void,
  kept?: string,
): Promise<BookResult> {
  const start = performance.now();
  const base = { file, cells: 0, differences: counted([]), saving: [] };
  const seconds = (): number => (performance.now() - start) / 1000;
  try {
    begins("reading");
    const bytes = await packageOf(file);
    const ours = cellsOfBook(readBook(bytes, NODE_CODEC));
    const opened = finish(openBookSteps(bytes, NODE_CODEC));
    const took = seconds();
    begins("peers");
    const cells = ours.reduce((sum, { values }) => sum + values.size, 0);
    const peer = peerOf(bytes);
    const differences = await compared(file, bytes, ours, cellsOfOpened(opened), peer);
    const complaints = saves ? await tryToSave(bytes, opened, begins, kept) : [];
    const saving = hasOwnLayout(file)
      ? complaints.filter((one) => !one.startsWith("@e965/xlsx"))
      : complaints;
    return { ...base, peerOpens: peer !== undefined, cells, differences, saving, seconds: took };
  } catch (error) {
    const took = seconds();
    begins("peers");
    const peerOpens = peerOf(new Uint8Array(readFileSync(file))) !== undefined;
    if (error instanceof WorkbookFault)
      return { ...base, peerOpens, refused: `${error.reason[0]}: ${faultText(error, "en")}`, seconds: took };
    return { ...base, peerOpens, crashed: (error as Error).stack ?? String(error), seconds: took };
  }
}

/** The workbooks that come along: one to try formulas in, three books of claims to check, and an empty one. */
export const SAMPLES = ["trial", "faulty", "undecided", "clean", "blank"] as const;

export type SampleKind = (typeof SAMPLES)[number];

/** Those that the program makes; the others are files. */
export type MadeKind = "trial" | "blank";

export const isMade = (kind: SampleKind): kind is MadeKind => kind === "trial" || kind === "blank";

const FILES: Readonly<Record<Exclude<SampleKind, MadeKind>, () => URL>> = {
  faulty: () => new URL("../../samples/申报-有问题.xlsx", import.meta.url),
  undecided: () => new URL("../../samples/申报-待判断.xlsx", import.meta.url),
  clean: () => new URL("../../samples/申报-正确.xlsx", import.meta.url),
};
const NAMES = {
  faulty: "申报-有问题.xlsx",
  undecided: "申报-待判断.xlsx",
  clean: "申报-正确.xlsx",
} as const;

/** A sample's file, as if the person had chosen it. */
export async function sampleFile(kind: Exclude<SampleKind, MadeKind>): Promise<File> {
  const answer = await fetch(FILES[kind]());
  return new File([await answer.blob()], NAMES[kind]);
}

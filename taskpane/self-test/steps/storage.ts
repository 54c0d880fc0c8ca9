import { NO_SETTINGS, settingsOf, settingsXml } from "../../../src/sheet";
import { Findings, skipped, type Outcome } from "../outcome";
import { SELF_TEST_SHEET } from "../sheet";
import type { Step, StepContext } from "../step";

/** Writes a setting into the workbook's own part, reads it, and puts back what was there. */
async function inWorkbook({ bench, port, left }: StepContext): Promise<Outcome> {
  const before = await bench.kept();
  // Saving keeps one part of several.
  const { length } = before.parts;
  if (length > 1) return skipped(["severalParts", `${length}`]);
  // Without the remark that they were read from the copy.
  const settings = settingsOf(settingsXml(await port.settings())) ?? NO_SETTINGS;
  // A sheet that is not used means nothing to a check, should it ever be left behind.
  const tried = { ...settings, sheets: { ...settings.sheets, [SELF_TEST_SHEET]: { role: "none" as const } } };
  const found = new Findings();
  left.kept = before;
  try {
    await port.saveSettings(tried);
    const read = await port.settings();
    if (settingsXml(read) === settingsXml(tried)) found.saw("kept");
    else found.wrong(read.fromCopy ? "onlyCopy" : "partLost");
  } finally {
    await bench.putBack(before);
  }
  const after = await bench.kept();
  const same = JSON.stringify(after) === JSON.stringify(before);
  if (same) left.kept = null;
  return (same ? found.saw("partRestored") : found.wrong("partNotRestored")).outcome;
}

const KEY = "wuyi-self-test";

/** The browser's storage, in which the pane keeps what was chosen for other workbooks. */
async function onMachine({ memory, clock }: StepContext): Promise<Outcome> {
  const storage = memory();
  const found = new Findings();
  if (!storage) return found.wrong("noMemory").outcome;
  const written = `${clock.now()}`;
  try {
    storage.setItem(KEY, written);
    const read = storage.getItem(KEY);
    storage.removeItem(KEY);
    const kept = read === written && storage.getItem(KEY) === null;
    return (kept ? found.saw("memoryKept") : found.wrong("memoryLost")).outcome;
  } catch {
    return found.wrong("noMemory").outcome;
  }
}

/** Where the pane keeps what people chose. */
export const STORAGE_STEPS: readonly Step[] = [
  { id: "workbook", needs: [], seconds: 30, run: inWorkbook },
  { id: "machine", needs: [], seconds: 10, run: onMachine },
];

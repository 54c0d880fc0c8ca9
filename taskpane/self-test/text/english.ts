import type { SelfTestWords } from "./words";

/** The page 自检 in English. */
export const SELF_TEST_ENGLISH: SelfTestWords = {
  title: "Self-test",
  intro:
    "Tries out, one by one, what this add-in needs of the Excel on this computer. It takes a minute or two and gives a text to copy. A sheet “WUYI自检” is added and removed at the end, no other sheet is changed; what was done before can no longer be undone, so a new, empty workbook is the best place for it.",
  start: "Start the self-test",
  again: "Run it again",
  stop: "Stop",
  stopping: "Tidying up",
  copy: "Copy the result",
  copied: "Copied. Paste it into a message.",
  steps: {
    host: "Host and version",
    sheet: "A sheet to test on",
    functions: "Functions registered",
    spill: "Results spill",
    errors: "Each cell its own error",
    arguments: "Blank and Chinese arguments",
    formula: "Function names in formulas",
    read: "Reading sheets",
    marks: "Marking and unmarking",
    worker: "Checking in the background",
    workbook: "Kept in the workbook",
    machine: "Kept on this computer",
    undo: "Undo is kept",
    rows: "Time for 100,000 rows",
    removed: "Tidied up",
  },
  results: { passed: "passed", failed: "failed", skipped: "skipped", running: "running", waiting: "not yet" },
  seconds: (seconds) => `${seconds} s`,
  progress: (step, percent) => `${step}: ${percent}%`,
  asks: {
    type: (sheet, cell) =>
      `Go to cell ${cell} of the sheet “${sheet}”, type anything and press Enter. The pane then reads the sheets.`,
    undo: (sheet, cell) =>
      `The pane has read the sheets. Click into the sheet “${sheet}” and press Ctrl+Z once (⌘Z on a Mac), so that ${cell} is empty again.`,
  },
  skip: "Skip",
  impossible: "It cannot be undone",
  textLabel: "Result of the self-test",
  head: (version, when) => `WUYI self-test · ${version} · ${when}`,
  sum: (passed, failed, skipped) => `${passed} passed, ${failed} failed, ${skipped} skipped.`,
  together: (sentences) => sentences.join(" "),
  line: (nth, name, result, seen) => `${nth}. ${name}: ${result}. ${seen}`,
  seen: {
    host: (platform, version) => `Platform ${platform}, version ${version}.`,
    languages: (program, content) => `Language ${program}, content ${content}.`,
    sets: (sets) => `Interfaces: ${sets}.`,
    engine: (engine) => `Web engine: ${engine}.`,
    formats: () => "Marks are conditional formats.",
    patterns: () => "Marks are patterns of the fill (this Excel crashes with conditional formats).",
    calculation: (mode) => `Calculation: ${mode}.`,
    missingSets: (sets) => `It lacks ${sets}. Update Excel to a version that the installation guide names.`,
    added: (sheet) => `The sheet “${sheet}” was added.`,
    exists: (sheet) =>
      `There is a sheet “${sheet}” already; it was left alone. If an earlier self-test left it, delete it; if not, rename it. Then run this again.`,
    got: (cell, value) => `${cell} gives ${value}.`,
    differs: (cell, wanted, got) => `${cell} should be “${wanted}” and is “${got}”.`,
    unregistered: () =>
      "Excel does not know the functions of this add-in (#NAME?). Close Excel, clear its cache as the installation guide says, open it again and try once more.",
    neverDone: (cell, shown, seconds) =>
      `${cell} still shows “${shown}” after ${seconds} s: the calculation does not end. Open the pane anew and try again; if that does not help, restart Excel.`,
    spilled: (range) => `All of ${range} have results.`,
    onlyFirst: (cell) =>
      `Only ${cell} has a result; nothing spilled into the cells below. This Excel may have no dynamic arrays.`,
    cannotSpill: (cell, shown) =>
      `${cell} shows “${shown}”: the results could not spill, though the cells below are empty.`,
    ownErrors: (range) => `In ${range} each cell has its own error, and the others are computed.`,
    oneError: (range, shown) =>
      `All of ${range} show “${shown}”: one bad cell spoils the whole range. Update Excel; until then write a formula for each cell of a range with errors.`,
    blankTaken: () => "A blank cell as an optional argument is as good as none.",
    chineseTaken: () => "A Chinese argument is understood.",
    formula: (text) => `The formula reads back as ${text}.`,
    storedName: (text) =>
      `The formula reads back as ${text}: Excel did not turn the function's name back. Open the workbook anew; if that does not help, update Excel.`,
    otherFormula: (written, got) => `${written} was written and reads back as ${got}.`,
    allRead: (cells) =>
      `${cells} cells read back as they were written, with formulas, errors, merged cells and a hidden row.`,
    notRead: () => "The sheet of the self-test was not read.",
    formulaLost: (cell) => `${cell} is a formula and was read as a value.`,
    formulaInvented: (cell) => `${cell} is a text and was read as a formula.`,
    mergeLost: (range) => `The merged cells ${range} were not read.`,
    rowNotHidden: (row) => `Row ${row} is hidden, which was not read.`,
    marksInBook: () =>
      "The workbook carries marks of this add-in; they were left alone, and this was not tried. Clear them, or run this in an empty workbook.",
    marked: (cells) => `${cells} cells were marked.`,
    notMarked: (cell) => `${cell} was not marked.`,
    unmarked: () => "After clearing, the formats are what they were.",
    stillMarked: (what) => `After clearing, something differs: ${what}.`,
    inWorker: () => "Checks run in a background thread.",
    inSlices: () =>
      "The background thread did not start; checks run in slices in the pane instead: same results, but the pane is slow with large sheets. See whether security software or a policy for web pages stops scripts.",
    wrongAnswer: (wanted, got) => `${wanted} claims should have been read; the answer was ${got}.`,
    severalParts: (count) =>
      `The workbook holds ${count} sets of settings of this add-in; they were left alone, and this was not tried.`,
    kept: () => "A setting written into the workbook reads back.",
    partLost: () =>
      "A setting written into the workbook does not read back: chosen columns and accepted findings would be lost.",
    onlyCopy: () =>
      "The part that holds the settings is not kept; what reads back is the copy in the document's properties: nothing is lost, and you are asked to look through it.",
    partRestored: () => "What was set before was put back, letter by letter.",
    partNotRestored: () => "What was set before was not put back. Do not save this workbook.",
    noMemory: () =>
      "The browser lets this add-in keep nothing on this computer: each time it asks again what was chosen before.",
    memoryKept: () => "What is kept reads back.",
    memoryLost: () => "What is kept does not read back: each time it asks again what was chosen before.",
    typed: (cell) => `${cell} was seen to be filled, and the sheets were read after it.`,
    undone: (cell) => `${cell} is empty again; undo is kept.`,
    notUndone: () =>
      "After the pane read the sheets, nothing can be undone. Update Excel to a newer version.",
    nobodyTyped: (seconds) => `Nothing was typed within ${seconds} s.`,
    nobodyUndid: (seconds) => `Nothing was undone within ${seconds} s after the typing.`,
    personSkipped: () => "Skipped by the person at the computer.",
    written: (rows, seconds) => `Writing ${rows} rows took ${seconds} s.`,
    computed: (rows, seconds) => `One formula computed ${rows} rows in ${seconds} s.`,
    readBack: (cells, seconds) => `Reading the whole workbook, ${cells} cells, took ${seconds} s.`,
    tooSlow: (seconds) => `That is more than the ${seconds} s allowed.`,
    gone: () => "The sheet of the self-test was removed.",
    nothingLeft: () => "Nothing is left behind.",
    sheetStays: (sheet) => `The sheet “${sheet}” could not be removed. Delete it yourself.`,
    marksStay: () => "The marks of the self-test could not be cleared. Press “Clear marks” in the pane.",
    needs: (step) => `It needs “${step}” to pass first.`,
    stopped: () => "Stopped.",
    timeOut: (seconds) => `It did not end within ${seconds} s and was left.`,
    fault: (code, told) => `It could not be done (${code}${told === "" ? "" : `, ${told}`}).`,
  },
};

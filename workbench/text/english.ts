import { numberText } from "../../src/text";
import type { WorkbenchText } from "./chinese";

/** The words of the browser spreadsheet in English. */
export const ENGLISH: WorkbenchText = {
  locale: "en-US",
  title: "WUYI award sheet",
  newBook: "New",
  newBookHint: "Begin an empty workbook",
  open: "Open",
  openHint: "Open a workbook (.xlsx, .xlsm, .xls, .et, .csv, .ods; Ctrl+O), or drop a file here",
  save: "Save",
  saveHint:
    "Save into the file you opened (Ctrl+S); browsers that cannot write files save to the download folder",
  samples: "Samples",
  sampleNames: {
    trial: "Sample calculations",
    faulty: "Claims with one fault of every kind",
    undecided: "Claims with questions to a person",
    clean: "Claims without a fault",
    blank: "Blank workbook",
  },
  status: {
    unsaved: "Not saved",
    saved: "Saved",
    untouched: "Unchanged",
  },
  statusDownloaded: "Saved to downloads",
  statusDownloadedHint:
    "It is saved as a new file in the browser's download folder; the file you opened is unchanged.",
  renameHint: "Change the file's name",
  renameLabel: "File name",
  renamed: (name, before) => `Saving will ask where to put ${name}; ${before} stays as it is.`,
  saveAs: "Save as…",
  savedInto: (name) => `Saved to ${name}.`,
  notAllowed: (name) =>
    `the browser was not allowed to write ${name}, which is unchanged. Save once more to be asked again, or save as another file.`,
  cannotWrite: (name, reason) =>
    `${name} cannot be written. It may be open in Excel or WPS, or the disk may be full or read-only; the file is unchanged. The browser says: ${reason}`,
  changedTitle: "The file was changed elsewhere",
  changedText: (name) =>
    `Since it was opened, another program has changed, moved or deleted ${name}. Overwriting loses those changes; saving as another file keeps both.`,
  changedOverwrite: "Overwrite",
  placeTitle: "Choose where to save",
  placeText: (name) => `${name} is ready. Choose where it goes.`,
  placeChoose: "Choose a place…",
  pane: "Pane",
  paneHint: "Open or close the pane on the right: check, veto list, what if, policy, settings",
  explain: "Explain cell",
  explainHint: "Explain step by step where the selected cell's amount comes from (Ctrl+Shift+E)",
  help: "Help",
  language: "中文",
  sheetLabel: "Spreadsheet",
  paneLabel: "Check and what-if pane",
  controls: {
    other: "More",
    options: (name) => `Options of ${name}`,
    nameBox: "Name box",
    font: "Font",
    fontSize: "Font size",
    zoom: "Zoom",
    resetZoom: "Zoom to 100%",
    sheets: "All sheets",
    sheetTabs: "Sheet tabs",
    ribbon: "Ribbon",
    sidebar: "Side bar",
    closeSidebar: "Close the side bar",
    names: "Defined names",
    gridlines: "Gridlines",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    messages: (n) => `Messages ${n}`,
    addSheet: "New sheet",
  },
  toolbar: "Workbook",
  notices: "Notices",
  close: "Close",
  cancel: "Cancel",
  stop: "Stop",
  starting: "Opening and computing…",
  opening: (name) => `Opening ${name}`,
  saving: (name) => `Saving ${name}`,
  openStopped: (name) => `Opening ${name} was stopped; the workbook you had open is unchanged.`,
  cannotOpen: (name, reason) => `${name} cannot be opened: ${reason}`,
  cannotSave: (reason) => `Not saved: ${reason}`,
  converted: (name: string, now: string, list: string) =>
    `${name} was opened as an .xlsx and is saved as ${now}; the file itself stays as it is.${list === "" ? "" : ` Not carried over: ${list}.`}`,
  readTwoWays: (name: string, read: string, other: string) =>
    `${name} was read as ${read.toUpperCase()}, and makes sense as ${other.toUpperCase()} too. Look at its texts; where they are wrong, open it in Excel and save it as .xlsx.`,
  tooLarge: (megabytes) =>
    `The file is larger than ${megabytes} MB, too large for the browser. Check it in the terminal with wuyi check.`,
  tooManyCells: (cells, most) =>
    `There are ${numberText(cells)} cells; the browser opens at most ${numberText(most)}. Check the file in the terminal with wuyi check, or split it.`,
  onlyOne: (name) => `Only one workbook can be open at a time: ${name} was opened.`,
  internal:
    "Something went wrong inside the program. Your content is still here and can be saved; please tell the maintainers what you did before.",
  savedAs: (name) => `Saved as ${name} in the browser's download folder.`,
  fileMenu: "File",
  print: {
    menu: "Print…",
    title: "Print",
    what: "What to print",
    whatNames: { sheet: "This sheet", selection: "Selected cells", book: "Whole workbook" },
    orientation: "Orientation",
    orientationNames: { auto: "As the file says, or by width", portrait: "Portrait", landscape: "Landscape" },
    switchNames: {
      titles: "Repeat the header on each page",
      fit: "Fit to the width of one page",
      gridLines: "Lines where a sheet has no borders",
      signatures: "Prepared by, reviewed by, date at the end",
    },
    hint: "Print area, paper, margins, header and footer of the file are kept. The browser's print window follows, where you can save a PDF too; nothing leaves this machine.",
    go: "Print",
    preparing: "Laying out the pages",
    signatureNames: ["Prepared by", "Reviewed by", "Date"],
    numbers: '"Page " counter(page) " of " counter(pages)',
    nothing: "There is nothing to print here.",
    tooMany: (cells, most) =>
      `There are ${numberText(cells)} cells to print; a browser prints ${numberText(most)} at most. Select a part first, or set a filter or a print area.`,
    failed: (reason) => `Not printed: ${reason}`,
  },
  handover: "For people without the add-in…",
  handoverTitle: "Save a copy for people without the add-in",
  handoverText:
    "A machine without this add-in does not know the WUYI functions and shows #NAME? as soon as it computes. The copy holds none of them; all other cells and formulas stay, and so does the open workbook.",
  handoverFormulas: "Use plain formulas",
  handoverFormulasText:
    "A call of one item becomes a formula that Excel, WPS and LibreOffice all compute, so it still follows changes; anything else keeps its result.",
  handoverResults: "Keep results only",
  handoverResultsText: "Each cell keeps what it shows now and does not change any more.",
  handoverName: (base) => `${base} (no add-in).xlsx`,
  handedOver: (name, formulas, results) =>
    `Saved a copy as ${name}: ${formulas > 0 ? `${numberText(formulas)} cells with plain formulas, ` : ""}${numberText(results)} with their results only. The open workbook is unchanged.`,
  nothingToHandOver: "This workbook uses no WUYI functions: save it and pass it on as it is.",
  restored: (name) => `Restored ${name}, which was not saved last time.`,
  restoreFailed: (name, steps) =>
    `While restoring ${name}, ${numberText(steps)} steps could not be repeated. Check the content before you save.`,
  notKept:
    "The browser does not let pages keep anything on this machine: reloading or closing the page loses unsaved changes, so save often.",
  noRoom:
    "The browser has no room left to keep unsaved changes: reloading or closing the page may lose them, so save often.",
  held: (count, names) =>
    `${numberText(count)} cells have formulas that use something not available here (${names.join(", ")}). They show the file's results and are not recalculated; the formulas are kept when you save.`,
  offlineReady: "Ready for offline use: this page now opens without a network.",
  newVersion: "A new version is available. Reload the page to use it; unsaved changes are kept.",
  reload: "Reload",
  undo: "Undo",
  correctSlip: "Correct it",
  wholeLinesFirst: "Select whole rows (Shift+Space) or columns (Ctrl+Space) first, and press the key again.",
  spillBroken: (cell, origin) =>
    `The formula in ${origin} fills ${cell}; now that something else stands there, ${origin} shows #SPILL! and all that it filled is gone. Undo, or empty ${cell}, to get it back.`,
  drop: "Drop to open",
  replaceTitle: "The open workbook has unsaved changes",
  replaceText: (name) => `If you open another workbook, the unsaved changes in ${name} are gone.`,
  replaceSave: "Save first",
  replaceDiscard: "Open without saving",
  lossTitle: "Some things cannot be saved",
  lossText:
    "The following will not be in the saved file; everything else will. The original file is not touched.",
  lossSave: "Save anyway",
  lossFilter: (sheet, columns) =>
    `The filter by colour of column ${columns} in “${sheet}”: rows that do not show stay hidden, by which colour is not saved.`,
  lossCutTexts: (sheet) =>
    `Texts cut off at their cell's edge in “${sheet}”: the file will let them run into empty cells.`,
  notShown: (list) =>
    `The file also holds what is not shown here: ${list}. It is kept as it is when you save.`,
  feature: (name, count) => (count > 1 ? `${name} (${numberText(count)})` : name),
  listSeparator: ", ",
  explanationLabel: "Explanation of a cell",
  explanationOf: (cell) => `Explanation of ${cell}`,
  explanationOrigin: (cell) => `The result comes from the formula in ${cell}.`,
  explanationNone:
    "This cell has no formula and no error. Select a cell with a WUYI function to see its steps here.",
  explanationPlain: "This cell's function returns the explanation itself; read it in the cell.",
  explanationForeign: "This cell's formula uses no WUYI function; the spreadsheet computed it by itself.",
  explanationBusy: "Computing…",
};

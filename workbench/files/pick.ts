/** What the file dialog offers. */
const ACCEPTED = ".xlsx,.xlsm,.xls,.et,.csv,.txt,.ods,.fods";

/** Lets the person choose a workbook file; settles with nothing where they choose none. */
export function pickFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ACCEPTED;
    input.hidden = true;
    const done = (file?: File): void => {
      input.remove();
      resolve(file);
    };
    input.addEventListener("change", () => done(input.files?.[0]));
    input.addEventListener("cancel", () => done());
    // Some browsers forget an element that stands nowhere.
    document.body.append(input);
    input.click();
  });
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;

/**
 * Takes files that are dropped anywhere on the page, before the spreadsheet sees them.
 *
 * @param over is told while a file hangs over the page, and when it does not any more
 */
export function acceptDrops(
  over: (hanging: boolean) => void,
  dropped: (files: readonly File[]) => void,
): void {
  let depth = 0;
  const listen = (type: "dragenter" | "dragover" | "dragleave" | "drop", work: () => void): void => {
    window.addEventListener(
      type,
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        work();
        if (type === "drop") dropped([...(event.dataTransfer?.files ?? [])]);
      },
      { capture: true },
    );
  };
  listen("dragenter", () => over(++depth > 0));
  listen("dragover", () => {});
  listen("dragleave", () => over((depth = Math.max(0, depth - 1)) > 0));
  listen("drop", () => over((depth = 0) > 0));
}

import { fileDialogs, wasClosed, wasRefused } from "./pick-place";

/** A file that the person gave, and where it stands, if the browser tells. */
export interface Given {
  readonly file: File;
  readonly handle?: FileSystemFileHandle;
}

/** What the file dialog offers. */
const ACCEPTED = ".xlsx,.xlsm,.xls,.et,.csv,.txt,.ods,.fods";

/** Lets the person choose a workbook file; settles with nothing where they choose none. */
export async function pickFile(): Promise<Given | undefined> {
  const dialogs = fileDialogs();
  if (!dialogs) return pickToRead();
  try {
    const accept = { "application/octet-stream": ACCEPTED.split(",") };
    const [handle] = await dialogs.showOpenFilePicker({ types: [{ accept }] });
    return handle && { file: await handle.getFile(), handle };
  } catch (fault) {
    if (wasClosed(fault)) return undefined;
    if (wasRefused(fault)) return pickToRead();
    throw fault;
  }
}

/** The older dialog: the page may read the file, and does not learn where it stands. */
function pickToRead(): Promise<Given | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ACCEPTED;
    input.hidden = true;
    const done = (file?: File): void => {
      input.remove();
      resolve(file && { file });
    };
    input.addEventListener("change", () => done(input.files?.[0]));
    input.addEventListener("cancel", () => done());
    // Some browsers forget an element that stands nowhere.
    document.body.append(input);
    input.click();
  });
}

type Item = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };

/** What was dropped, asked for at once: the browser forgets it when the event is over. */
function droppedFiles(data: DataTransfer): Promise<Given[]> {
  const items = [...data.items].filter(({ kind }) => kind === "file") as Item[];
  return Promise.all(
    items.flatMap((item) => {
      const file = item.getAsFile();
      if (!file) return [];
      // Without its dialogs a browser does not write into files either.
      const asked = fileDialogs() ? item.getAsFileSystemHandle?.() : undefined;
      const place = asked?.catch(() => null) ?? Promise.resolve(null);
      return place.then((handle): Given => {
        return handle?.kind === "file" ? { file, handle: handle as FileSystemFileHandle } : { file };
      });
    }),
  );
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;

/**
 * Takes files that are dropped anywhere on the page, before the spreadsheet sees them.
 *
 * @param over is told while a file hangs over the page, and when it does not any more
 */
export function acceptDrops(
  over: (hanging: boolean) => void,
  dropped: (files: readonly Given[]) => void,
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
        if (type === "drop" && event.dataTransfer) void droppedFiles(event.dataTransfer).then(dropped);
      },
      { capture: true },
    );
  };
  listen("dragenter", () => over(++depth > 0));
  listen("dragover", () => {});
  listen("dragleave", () => over((depth = Math.max(0, depth - 1)) > 0));
  listen("drop", () => over((depth = 0) > 0));
}

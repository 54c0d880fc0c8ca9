import { tryBook, type Stage } from "./one-book";

/** A process of its own for some files, so that one that hangs or fills the memory takes no other with it. */
process.on("message", ({ file, saves, kept }: { file: string; saves: boolean; kept?: string }) => {
  // What peers take is none of ours.
  let megabytes = 0;
  const begins = (stage: Stage): void => {
    megabytes = megabytes || process.resourceUsage().maxRSS / 1024;
    if (stage === "reading") megabytes = 0;
    process.send!({ stage });
  };
  void tryBook(file, saves, begins, kept).then((result) => {
    const now = process.resourceUsage().maxRSS / 1024;
    process.send!({ ...result, megabytes: megabytes || now, tired: now > 600 });
  });
});

/** What the browsers with file access have, and the language's own types do not. */
type Handle = FileSystemFileHandle & {
  queryPermission?(wanted: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: "readwrite" }): Promise<PermissionState>;
};

/** The file has been written or taken away by somebody else since it was read here. */
export class ChangedOutside extends Error {}

/** A file as it was when it was last read or written here. */
interface Stamp {
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  /** In bytes. */
  readonly size: number;
}

const stampOf = ({ lastModified, size }: File): Stamp => ({ lastModified, size });

/**
 * A file on the person's disk that can be written again. Only browsers with the File System Access API give one.
 *
 * @example const place = FilePlace.of(handle, await handle.getFile())
 */
export class FilePlace {
  private constructor(
    private readonly handle: Handle,
    private stamp: Stamp,
  ) {}

  /** The place of a file that was just read. */
  static of(handle: FileSystemFileHandle, file: File): FilePlace {
    return new FilePlace(handle, stampOf(file));
  }

  get name(): string {
    return this.handle.name;
  }

  /** Whether the file may be written; the browser asks the person, which it does right after a key or click only. */
  async mayWrite(): Promise<boolean> {
    const wanted = { mode: "readwrite" } as const;
    if ((await this.handle.queryPermission?.(wanted)) === "granted") return true;
    return (await this.handle.requestPermission?.(wanted)) !== "denied";
  }

  private async isAsLeft(): Promise<boolean> {
    try {
      const { lastModified, size } = await this.handle.getFile();
      return lastModified === this.stamp.lastModified && size === this.stamp.size;
    } catch (fault) {
      // Renamed, moved or deleted; anything else is told as it is.
      if (fault instanceof DOMException && fault.name === "NotFoundError") return false;
      throw fault;
    }
  }

  /**
   * Writes the file. The browser writes beside it and puts that in its place when all is there, so a fault in
   * between leaves the file as it was.
   *
   * @param over also where somebody else wrote it meanwhile
   * @throws ChangedOutside where it is not as it was left here, unless `over`; it is untouched then
   */
  async write(bytes: Uint8Array, over = false): Promise<void> {
    if (!over && !(await this.isAsLeft())) throw new ChangedOutside(this.name);
    const beside = await this.handle.createWritable();
    try {
      await beside.write(bytes as Uint8Array<ArrayBuffer>);
      // Large files take seconds, in which somebody else may have saved.
      if (!over && !(await this.isAsLeft())) throw new ChangedOutside(this.name);
    } catch (fault) {
      await beside.abort();
      throw fault;
    }
    await beside.close();
    this.stamp = stampOf(await this.handle.getFile());
  }
}

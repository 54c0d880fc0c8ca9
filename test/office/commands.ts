import type { CallData } from "./messages";

/** Commands of the ribbon and of the cell's menu that Excel has started and not heard the end of. */
export class Commands {
  private readonly waiting = new Map<string, { resolve(): void; reject(reason: Error): void }>();
  private last = 0;

  constructor(
    private readonly send: (invocation: readonly [id: string, name: string, event: string]) => void,
  ) {}

  /** Starts a command as a click on it does; resolves when the add-in has called `completed`. */
  start(name: string): Promise<void> {
    const id = `command${++this.last}`;
    const ended = new Promise<void>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.send([id, name, JSON.stringify({ source: { id: name } })]);
    return ended;
  }

  /** What office.js tells when `completed` was called, or when there is no such function. */
  readonly completed = (data: CallData): object => {
    const { 0: id, 1: status } = data as { 0?: string; 1?: number };
    const command = this.waiting.get(id ?? "");
    if (!command) throw new Error(`${id} ended twice, or never began`);
    this.waiting.delete(id!);
    if (status === 0) command.resolve();
    else command.reject(new Error(`office.js could not run the command: ${status}`));
    return {};
  };
}

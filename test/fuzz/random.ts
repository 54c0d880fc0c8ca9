import { seeded } from "../properties/random";

/** Picks for one case, all of them from one seed: the same seed is the same case, on every machine. */
export class Random {
  /** From 0 to 1, below 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seeded(seed);
  }

  /** A whole number from 0, below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** So many of something, each made anew. */
  times<T>(count: number, make: (at: number) => T): T[] {
    return Array.from({ length: count }, (_, at) => make(at));
  }

  /** A double of any bits: subnormal, huge, with a hundred places. */
  double(): number {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, this.below(2 ** 32));
    view.setUint32(4, this.below(2 ** 32));
    return view.getFloat64(0);
  }

  /** Text of any characters, halves of pairs and control characters among them. */
  text(longest: number): string {
    const planes = [0x20, 0x7f, 0x3000, 0xd800, 0xffff];
    return this.times(this.below(longest + 1), () =>
      String.fromCharCode(this.chance(0.5) ? 0x4e00 + this.below(0x2000) : this.below(this.pick(planes) + 1)),
    ).join("");
  }
}

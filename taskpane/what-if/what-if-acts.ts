import type { RowValues } from "../../src/sheet";
import { rowValuesOf, type CheckRunner } from "../check";
import type { Place } from "../port";
import type { BookSession } from "../session";

/** What became of a formula that was to be written. */
export type Insertion =
  | { readonly kind: "inserted" }
  /** The cell holds something; nothing was written. */
  | { readonly kind: "occupied"; readonly place: Place; readonly shown: string }
  /** The notice says why. */
  | { readonly kind: "failed" };

/** A row of the workbook that was looked at. */
export interface TakenRow {
  readonly place: Place;
  /** `null` where it is no claim. */
  readonly values: RowValues | null;
}

const rowOf = ({ cell }: Place): number => Number(/\d+$/.exec(cell)?.[0] ?? 1) - 1;
const nameOf = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;

/** What the part 测算 does with the workbook: it takes values from a row, and writes a formula into a cell. */
export class WhatIfActs {
  private readonly session: BookSession;

  constructor(private readonly runner: CheckRunner) {
    this.session = runner.session;
  }

  /** What the selected row says of its award; undefined where the workbook cannot be asked. */
  async takeRow(): Promise<TakenRow | undefined> {
    try {
      const { sheet, cell } = await this.session.port.selection();
      const place = { sheet, cell };
      return { place, values: await rowValuesOf(this.runner, sheet, rowOf(place)) };
    } catch (thrown) {
      this.session.tell(thrown);
      return undefined;
    }
  }

  /** Writes a formula into the selected cell, if that is empty. */
  async insert(formula: string): Promise<Insertion> {
    try {
      const { sheet, cell, value, formula: held } = await this.session.port.selection();
      const place = { sheet, cell };
      if (held !== undefined || (value !== null && value !== "")) {
        const shown = held ?? (typeof value === "object" && value !== null ? value.code : String(value));
        return { kind: "occupied", place, shown };
      }
      return await this.write(place, formula);
    } catch (thrown) {
      this.session.tell(thrown);
      return { kind: "failed" };
    }
  }

  /** Writes a formula into a cell, whatever that holds. */
  async replace(place: Place, formula: string): Promise<Insertion> {
    try {
      return await this.write(place, formula);
    } catch (thrown) {
      this.session.tell(thrown);
      return { kind: "failed" };
    }
  }

  private async write(place: Place, formula: string): Promise<Insertion> {
    await this.session.port.insert(place, formula);
    this.session.done("inserted", { place: nameOf(place) });
    return { kind: "inserted" };
  }
}

import { OfficeFault } from "../faults";
import type { Json } from "../protocol";
import { Calculation } from "./calculation";
import { denied, Sheet } from "./sheet";
import { Undo } from "./undo";

/** A custom XML part. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** What the host says happened, by the number that office.js knows the event by. */
export const EVENT = {
  changed: 10,
  added: 13,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  nameChanged: 25,
  moved: 27,
} as const;

export type EventName = keyof typeof EVENT;

const FORBIDDEN_IN_NAMES = /[:\\/?*[\]]|^'|'$/;
const LONGEST_NAME = 31;

/** The workbook behind the host. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly xmlParts: XmlPart[] = [];
  /** What add-ins keep in the workbook, by name. */
  readonly settings = new Map<string, Json>();
  readonly undo = new Undo();
  /** What people and programs noted in the properties of the file. */
  readonly properties = new Map<string, string>();
  readonly calculation = new Calculation();
  /** A formula as Excel hands it over; builds that lose the functions of add-ins give their stored names. */
  formulaText: (formula: string) => string = (formula) => formula;
  /** Whether conditional formats can be added. */
  takesFormats = true;
  /** Whether custom XML parts that are added are there afterwards. */
  keepsXml = true;
  date1904 = false;
  /** Opened where nothing may be changed. */
  readOnly = false;
  structureProtected = false;
  active: Sheet | undefined;
  selected = { row: 0, column: 0 };
  /** Who hears of events; set by the host. */
  raise: (event: EventName, details: Readonly<Record<string, string | number>>) => void = () => undefined;
  /** Hears of every change before it is made; set by the host. */
  changing: () => void = () => undefined;
  private lastId = 0;

  nextId(): string {
    const digits = (++this.lastId).toString(16).toUpperCase().padStart(12, "0");
    return `{00000000-0000-0000-0000-${digits}}`;
  }

  /** By its id or its name, however it is written. */
  find(key: string): Sheet | undefined {
    const folded = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id.toLowerCase() === folded || name.toLowerCase() === folded);
  }

  /** @throws OfficeFault where a sheet cannot have a name */
  private mustBeName(name: string, but?: Sheet): void {
    const other = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (other && other !== but) {
      throw new OfficeFault(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    }
    if (name === "" || name.length > LONGEST_NAME || FORBIDDEN_IN_NAMES.test(name)) {
      throw new OfficeFault("InvalidArgument", "The sheet's name is not valid.");
    }
  }

  add(name: string): Sheet {
    this.mustAllowStructure();
    this.mustBeName(name);
    const sheet = new Sheet(this.nextId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.raise("added", { worksheetId: sheet.id });
    return sheet;
  }

  rename(sheet: Sheet, name: string): void {
    this.mustAllowStructure();
    this.mustBeName(name, sheet);
    const nameBefore = sheet.name;
    sheet.name = name;
    this.raise("nameChanged", { worksheetId: sheet.id, nameBefore, nameAfter: name });
  }

  remove(sheet: Sheet): void {
    this.mustAllowStructure();
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
    if (others.length === 0) throw new OfficeFault("InvalidOperation", "A workbook needs a visible sheet.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    if (this.active === sheet) this.active = others[0];
    this.raise("deleted", { worksheetId: sheet.id });
  }

  move(sheet: Sheet, position: number): void {
    const positionBefore = this.sheets.indexOf(sheet);
    this.sheets.splice(positionBefore, 1);
    this.sheets.splice(position, 0, sheet);
    this.raise("moved", { worksheetId: sheet.id, positionBefore, positionAfter: position });
  }

  /** @throws OfficeFault where nothing may be changed */
  mustAllowChange(): void {
    if (this.readOnly) throw denied();
    this.changing();
  }

  private mustAllowStructure(): void {
    this.mustAllowChange();
    if (this.structureProtected) throw denied();
  }
}

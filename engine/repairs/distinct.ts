import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { builtIn, type NamedFunction } from "./built-in";
import { asNumber } from "./text-as-number";

type Row = BaseValueObject[];

/** What makes two values one: capitals do not tell them apart, a text and a number do. */
function keyOf(value: BaseValueObject): string {
  if (value.isNull()) return "";
  if (value.isError()) return `#${(value as ErrorValueObject).getErrorType()}`;
  if (value.isString()) return `t${String(value.getValue()).toLowerCase()}`;
  return `${value.isBoolean() ? "b" : "n"}${String(value.getValue())}`;
}

const turned = (rows: readonly Row[]): Row[] => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]!));

const Base = builtIn("UNIQUE");

/** UNIQUE, for which `ABC公司` and `abc公司` are one, as for all of Excel; to the engine they are two. */
export const UNIQUE: NamedFunction = [
  class extends Base {
    override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
      const [array, byColumn, once] = given;
      if (!array?.isArray()) return super.calculate(...given);
      const flag = (value: BaseValueObject | undefined): boolean => !!value && !!asNumber(value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? NullValueObject.create()) : value); // prettier-ignore
      const source = array as ArrayValueObject;
      const whole = Array.from({ length: source.getRowCount() }, (_, row) =>
        Array.from({ length: source.getColumnCount() }, (__, column) => source.get(row, column) ?? NullValueObject.create()),
      ); // prettier-ignore
      const rows: readonly Row[] = flag(byColumn) ? turned(whole) : whole;
      const groups = new Map<string, Row[]>();
      for (const row of rows) {
        const key = row.map(keyOf).join("\n");
        const group = groups.get(key);
        if (group) group.push(row);
        else groups.set(key, [row]);
      }
      const kept = [...groups.values()]
        .filter((group) => !flag(once) || group.length === 1)
        .map(([row]) => row!);
      if (kept.length === 0) return ErrorValueObject.create(ErrorType.CALC);
      // A blank that is handed on is 0, as wherever a formula names one.
      const filled = kept.map((row) =>
        row.map((value) => (value.isNull() ? NumberValueObject.create(0) : value)),
      );
      const values = flag(byColumn) ? turned(filled) : filled;
      return ArrayValueObject.create({
        calculateValueList: values,
        rowCount: values.length,
        columnCount: values[0]!.length,
        unitId: this.unitId ?? "",
        sheetId: this.subUnitId ?? "",
        row: this.row,
        column: this.column,
      });
    }
  },
  "UNIQUE",
];

const MOST_DECIMALS = 10;
const MOST_EXPONENT_DECIMALS = 5;

/**
 * A number as it is written into a cell that is too narrow for it: with fewer decimals where no format says
 * how many, else as a row of # signs, as in Excel. Cut off, 1,234,567.89 would read as 1,234,56.
 *
 * @param text what the cell shows where there is room
 * @param value the number, where no format says how it is written
 * @param fits whether a text has room
 * @example narrowText("0.123456789", 0.123456789, (text) => text.length <= 6) // "0.1235"
 */
export function narrowText(
  text: string,
  value: number | undefined,
  fits: (text: string) => boolean,
): string | undefined {
  if (fits(text)) return text;
  if (value === undefined) return undefined;
  for (let decimals = MOST_DECIMALS; decimals >= 0; decimals--) {
    const rounded = String(Number(value.toFixed(decimals)));
    // A small number that rounds to nothing says more with an exponent.
    if (fits(rounded) && (Number(rounded) !== 0 || value === 0)) return rounded;
  }
  for (let decimals = MOST_EXPONENT_DECIMALS; decimals >= 0; decimals--) {
    const power = value.toExponential(decimals).toUpperCase();
    if (fits(power)) return power;
  }
  return undefined;
}

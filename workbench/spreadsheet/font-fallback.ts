const SANS =
  'DengXian, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", sans-serif';
const SONG = 'SimSun, "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", serif';
const KAI = 'KaiTi, "Kaiti SC", STKaiti, "AR PL UKai CN", "Noto Serif CJK SC", serif';
const FANG_SONG = 'FangSong, STFangsong, "Noto Serif CJK SC", serif';

/** Which fonts stand in for a name that the machine does not have; the first that fits. */
const STAND_INS: readonly (readonly [name: RegExp, fonts: string])[] = [
  [/仿宋|fangsong/i, FANG_SONG],
  [/楷|kaiti/i, KAI],
  [/宋|simsun|song|times|cambria|georgia|garamond|mincho|(?:^.{0,4}|(?!sans-).{5})serif/i, SONG],
  [/./, SANS],
];
const GENERIC = /\b(?:serif|sans-serif|monospace)\s*$/i;
const known = new Map<string, string>();

/**
 * A font as a drawing takes it, with stand-ins behind it.
 *
 * @example withStandIns("11pt 等线") // "11pt 等线, DengXian, …, sans-serif"
 */
export function withStandIns(font: string): string {
  let whole = known.get(font);
  if (whole === undefined) {
    const fonts = STAND_INS.find(([name]) => name.test(font))![1];
    known.set(font, (whole = GENERIC.test(font) ? font : `${font}, ${fonts}`));
  }
  return whole;
}

/**
 * Gives each font that cells name its stand-ins. Workbooks name fonts that not every machine has; cells are
 * drawn, and a drawing takes any font with serifs for an unknown name.
 */
export function drawWithStandIns(): void {
  const contexts = [
    globalThis.CanvasRenderingContext2D,
    globalThis.OffscreenCanvasRenderingContext2D as typeof OffscreenCanvasRenderingContext2D | undefined,
  ];
  for (const context of contexts) {
    if (!context) continue;
    const property = Object.getOwnPropertyDescriptor(context.prototype, "font");
    if (!property?.set) continue;
    const { set } = property;
    Object.defineProperty(context.prototype, "font", {
      ...property,
      set(this: unknown, font: string) {
        set.call(this, withStandIns(font));
      },
    });
  }
}

const FOLDS = [
  ["toLocaleLowerCase", "toLowerCase"],
  ["toLocaleUpperCase", "toUpperCase"],
] as const;

let done = false;

/**
 * Lets formulas mean the same whatever the language of the machine.
 *
 * The formula engine (Univer 0.25.1) folds case as the machine's language does: in Turkish LOWER("I类") was ı类,
 * which is not "i类", and no grade. Whoever names a language still gets its letters.
 */
export function foldCaseInOneLanguage(): void {
  if (done) return;
  done = true;
  const { prototype } = String;
  for (const [inLanguage, plain] of FOLDS) {
    const fold = prototype[inLanguage];
    const inOne = function (this: string, language?: Intl.LocalesArgument): string {
      return language === undefined ? this[plain]() : fold.call(this, language);
    };
    Object.defineProperty(prototype, inLanguage, { value: inOne, configurable: true, writable: true });
  }
}

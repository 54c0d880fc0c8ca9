/** Excel crashes in builds before this one where conditional formats stand beside functions of add-ins. */
const FIRST_SAFE_BUILD = 17_932;

/** The third number of a version of Office; undefined where there is none. */
const buildOf = (version: string): number | undefined => {
  const [, build] = /^\d+\.\d+\.(\d+)/.exec(version) ?? [];
  return build === undefined ? undefined : Number(build);
};

/**
 * Whether marks must do without conditional formats. Excel LTSC 2021 for Windows (build 14332) crashes with them;
 * Microsoft could not make LTSC 2024 (build 17932) do so (office-js #5959). Whoever does not say what it is, is no
 * Excel of Windows.
 *
 * @example mustUsePatterns({ platform: "PC", version: "16.0.14332.20303" }) // true
 */
export function mustUsePatterns(
  host: { readonly platform: unknown; readonly version: string } | undefined,
): boolean {
  if (String(host?.platform) !== "PC") return false;
  const build = buildOf(host!.version);
  return build !== undefined && build < FIRST_SAFE_BUILD;
}

import { ADDIN_ID } from "../manifest";
import { EXCEL_TEXT } from "./texts";

/** Microsoft's own tools, called through npx only when they are needed. */
export const TOOLS = {
  certificates: "office-addin-dev-certs@2.0.10",
  settings: "office-addin-dev-settings@3.1.2",
} as const;

/** What is known of the machine before anything is done. */
export interface Machine {
  /** As Node names it: `win32`, `darwin`, `linux`. */
  readonly platform: string;
  readonly home: string;
  /** The built manifest; undefined where there is none. */
  readonly manifest: string | undefined;
  /** The address that the manifest was built for. */
  readonly base: string;
  readonly certificate: "valid" | "missing" | "expired";
  readonly exists: (path: string) => boolean;
}

/** One thing to do, and what to say before it. */
export type Step =
  | { readonly kind: "run"; readonly say: string; readonly command: readonly string[] }
  | { readonly kind: "copy"; readonly from: string; readonly to: string }
  | { readonly kind: "remove"; readonly file: string }
  | { readonly kind: "serve"; readonly port: number }
  | { readonly kind: "say"; readonly say: string };

/** What to do, in order; or why nothing can be done. */
export type Plan = { readonly steps: readonly Step[] } | { readonly refused: string };

const npx = (say: string, ...command: readonly string[]): Step => ({
  kind: "run",
  say,
  command: ["npx", "--yes", ...command],
});

/** The folder in which Excel on a Mac looks for add-ins to try. */
const containerOf = (home: string): string => `${home}/Library/Containers/com.microsoft.Excel`;
const sideloaded = (home: string): string =>
  `${containerOf(home)}/Data/Documents/wef/${ADDIN_ID}.manifest.xml`;

function refusal({ platform, home, manifest, base, exists }: Machine): string | undefined {
  if (platform !== "win32" && platform !== "darwin") return EXCEL_TEXT.noExcel;
  if (manifest === undefined) return EXCEL_TEXT.notBuilt;
  if (!URL.canParse(base) || new URL(base).hostname !== "localhost") return EXCEL_TEXT.notLocal(base);
  if (platform === "darwin" && !exists(containerOf(home))) {
    return EXCEL_TEXT.excelMissing(containerOf(home));
  }
  return undefined;
}

const certificateSteps = ({ certificate }: Machine): readonly Step[] => {
  if (certificate === "valid") return [];
  const say = `${EXCEL_TEXT.certificate[certificate]}${EXCEL_TEXT.willInstall(TOOLS.certificates)}`;
  return [npx(say, TOOLS.certificates, "install")];
};

/** On Windows the registry has to be written, which Microsoft's tool does; on a Mac a file is enough. */
function registerSteps({ platform, home, manifest }: Machine): readonly Step[] {
  if (platform === "win32") {
    const say = EXCEL_TEXT.willRegister(TOOLS.settings);
    return [npx(say, TOOLS.settings, "sideload", manifest!, "desktop", "--app", "excel")];
  }
  return [
    { kind: "copy", from: manifest!, to: sideloaded(home) },
    { kind: "run", say: EXCEL_TEXT.copied(sideloaded(home)), command: ["open", "-a", "Microsoft Excel"] },
  ];
}

/** The port of an address, 443 where it names none. */
const portOf = (base: string): number => Number(new URL(base).port || 443);

/**
 * How to try the add-in in the Excel of this machine: a certificate, the site, the registration.
 *
 * @example startPlan({ platform: "linux", … }) // { refused: "Excel 不在这台机器上……" }
 */
export function startPlan(machine: Machine): Plan {
  const refused = refusal(machine);
  if (refused !== undefined) return { refused };
  return {
    steps: [
      ...certificateSteps(machine),
      { kind: "serve", port: portOf(machine.base) },
      ...registerSteps(machine),
      { kind: "say", say: EXCEL_TEXT.ready },
      { kind: "say", say: EXCEL_TEXT.howToStop },
    ],
  };
}

/** How to take the add-in out of the Excel of this machine. */
export function stopPlan(machine: Machine): Plan {
  const refused = refusal(machine);
  if (refused !== undefined) return { refused };
  const { platform, home, manifest, exists } = machine;
  if (platform === "win32") {
    const say = EXCEL_TEXT.willUnregister(TOOLS.settings);
    return { steps: [npx(say, TOOLS.settings, "unregister", manifest!)] };
  }
  const file = sideloaded(home);
  return exists(file)
    ? { steps: [{ kind: "remove", file }] }
    : { steps: [{ kind: "say", say: EXCEL_TEXT.nothingToRemove }] };
}

import { ADDIN_ID } from "../manifest";
import { EXCEL_TEXT } from "./texts";
import { TOOLS, npxCommand } from "./tools";

/** What is known of the machine before anything is done. */
export interface Machine {
  /** As Node names it: `win32`, `darwin`, `linux`. */
  readonly platform: string;
  readonly home: string;
  /** The manifest at the root; undefined where there is none. */
  readonly manifest: string | undefined;
  /** The address that the manifest names; empty where it names none. */
  readonly base: string;
  /** The address that the site was built for; undefined where it was not built. */
  readonly built: string | undefined;
  /** Whether the add-in answers at that address already, as while `npm run dev` runs. */
  readonly served: boolean;
  readonly certificate: "valid" | "missing" | "expired";
  readonly exists: (path: string) => boolean;
}

/** One thing to do, and what to say before it. */
export type Step =
  | {
      readonly kind: "run";
      readonly say: string;
      readonly command: readonly string[];
      readonly otherwise?: string;
    }
  | { readonly kind: "copy"; readonly from: string; readonly to: string }
  | { readonly kind: "remove"; readonly file: string }
  | { readonly kind: "serve"; readonly port: number }
  | { readonly kind: "say"; readonly say: string };

/** What to do, in order; or why nothing can be done. */
export type Plan = { readonly steps: readonly Step[] } | { readonly refused: string };

const npx = (
  say: string,
  otherwise: string,
  tool: string,
  ...args: readonly string[]
): Extract<Step, { kind: "run" }> => ({
  kind: "run",
  say,
  command: npxCommand(tool, ...args),
  otherwise,
});

/** The folder in which Excel on a Mac looks for add-ins to try. */
const containerOf = (home: string): string => `${home}/Library/Containers/com.microsoft.Excel`;
const sideloaded = (home: string): string =>
  `${containerOf(home)}/Data/Documents/wef/${ADDIN_ID}.manifest.xml`;

function refusal({ platform, home, manifest, exists }: Machine): string | undefined {
  if (platform !== "win32" && platform !== "darwin") return EXCEL_TEXT.noExcel;
  if (manifest === undefined) return EXCEL_TEXT.noManifest;
  if (platform === "darwin" && !exists(containerOf(home))) {
    return EXCEL_TEXT.excelMissing(containerOf(home));
  }
  return undefined;
}

function startRefusal(machine: Machine): string | undefined {
  const { base, built, served } = machine;
  const refused = refusal(machine);
  if (refused !== undefined) return refused;
  if (localPort(base) === undefined) return EXCEL_TEXT.notLocal(base);
  if (served) return undefined;
  if (built === undefined) return EXCEL_TEXT.notBuilt;
  return built === base ? undefined : EXCEL_TEXT.builtElsewhere(built, base);
}

/** What gives a machine a certificate of localhost that holds; nothing where it has one. */
export function certificateSteps(
  certificate: Machine["certificate"],
): readonly Exclude<Step, { kind: "serve" }>[] {
  if (certificate === "valid") return [];
  const say = `${EXCEL_TEXT.certificate[certificate]}${EXCEL_TEXT.willInstall(TOOLS.certificates)}`;
  return [npx(say, EXCEL_TEXT.ownCertificate, TOOLS.certificates, "install")];
}

/** On Windows the registry has to be written, which Microsoft's tool does; on a Mac, which that tool does not
 * support by its page, a file is enough. */
function registerSteps({ platform, home, manifest }: Machine): readonly Step[] {
  if (platform === "win32") {
    const say = EXCEL_TEXT.willRegister(TOOLS.settings);
    return [npx(say, EXCEL_TEXT.byHand, TOOLS.settings, "sideload", manifest!, "desktop", "--app", "excel")];
  }
  return [
    { kind: "copy", from: manifest!, to: sideloaded(home) },
    { kind: "run", say: EXCEL_TEXT.copied(sideloaded(home)), command: ["open", "-a", "Microsoft Excel"] },
  ];
}

/**
 * The port of an address of this machine, 443 where it names none; undefined where it is another's, or without https.
 *
 * @example localPort("https://localhost:3000/") // 3000
 */
export function localPort(base: string): number | undefined {
  if (!URL.canParse(base)) return undefined;
  const { protocol, hostname, port } = new URL(base);
  return protocol === "https:" && hostname === "localhost" ? Number(port || 443) : undefined;
}

/**
 * How to try the add-in in the Excel of this machine: a certificate, the site, the registration. The site comes
 * before the registration, which opens Excel, which asks for the site at once.
 *
 * @example startPlan({ platform: "linux", … }) // { refused: "Excel 不在这台机器上……" }
 */
export function startPlan(machine: Machine): Plan {
  const refused = startRefusal(machine);
  if (refused !== undefined) return { refused };
  const { base, served } = machine;
  const site: readonly Step[] = served
    ? [{ kind: "say", say: EXCEL_TEXT.servedAlready(base) }]
    : [...certificateSteps(machine.certificate), { kind: "serve", port: localPort(base)! }];
  return {
    steps: [
      ...site,
      ...registerSteps(machine),
      { kind: "say", say: served ? EXCEL_TEXT.readyBeside : EXCEL_TEXT.ready },
      { kind: "say", say: EXCEL_TEXT.howToStop },
    ],
  };
}

/** How to take the add-in out of the Excel of this machine; the site need not be built for that. */
export function stopPlan(machine: Machine): Plan {
  const refused = refusal(machine);
  if (refused !== undefined) return { refused };
  const { platform, home, manifest, exists } = machine;
  if (platform === "win32") {
    const say = EXCEL_TEXT.willUnregister(TOOLS.settings);
    return { steps: [npx(say, EXCEL_TEXT.outByHand, TOOLS.settings, "unregister", manifest!)] };
  }
  const file = sideloaded(home);
  return exists(file)
    ? { steps: [{ kind: "remove", file }] }
    : { steps: [{ kind: "say", say: EXCEL_TEXT.nothingToRemove }] };
}

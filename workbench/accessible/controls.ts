import { LocaleService } from "@univerjs/core";
import { IMenuManagerService, RibbonPosition, type IMenuSchema } from "@univerjs/ui";
import type { Spreadsheet } from "../spreadsheet/create";
import type { WorkbenchText } from "../text";

/** The buttons of the spreadsheet by their command, as its tooltips name them. */
class CommandNames {
  private readonly names = new Map<string, string>();
  private readonly locale: LocaleService;
  private readonly menus: IMenuManagerService;

  constructor({ injector }: Spreadsheet) {
    this.locale = injector.get(LocaleService);
    this.menus = injector.get(IMenuManagerService);
  }

  private collect(items: readonly IMenuSchema[]): void {
    for (const { item, children } of items) {
      const key = item?.tooltip ?? item?.title;
      if (item && key !== undefined) this.names.set(item.id, this.locale.t(key));
      if (children) this.collect(children);
    }
  }

  /** The name of a command; plugins may bring more while they start. */
  of(command: string): string | undefined {
    if (!this.names.has(command)) {
      for (const position of Object.values(RibbonPosition)) {
        this.collect(this.menus.getMenuByPositionKey(position));
      }
    }
    return this.names.get(command);
  }
}

/** Makes one kind of the spreadsheet's controls usable without seeing it. */
interface Repair {
  readonly selector: string;
  readonly apply: (element: HTMLElement) => void;
}

const setName = (element: Element, name: string): void => element.setAttribute("aria-label", name);

/** Controls that have no command of their own, by where they stand. */
function placed(text: WorkbenchText["controls"]): readonly (readonly [selector: string, name: string])[] {
  const append = '[data-u-comp="sheet-bar-append-button"]';
  return [
    [`div > ${append}`, text.addSheet],
    [`[aria-haspopup] ${append}`, text.sheets],
    ['[data-u-comp="defined-name"] [aria-haspopup]', text.names],
    ['[data-u-comp="defined-name"] input', text.nameBox],
    ['[data-u-command="sheet.command.set-range-font-family"] input', text.font],
    ['[data-u-command="sheet.command.set-range-fontsize"] input', text.fontSize],
    ['[data-u-command="sheet.command.toggle-gridlines"]', text.gridlines],
    ['[role="tablist"][aria-label="Sheet tabs"]', text.sheetTabs],
    ['[role="tablist"][aria-label="ui.ribbon.menu"]', text.ribbon],
    ['[data-u-comp="sidebar"]', text.sidebar],
    ['[data-u-comp="sidebar"] button[aria-label="Close sidebar"]', text.closeSidebar],
    ['a[role="button"]:not([aria-haspopup])', text.resetZoom],
    ['button[style*="left:"]', text.zoom],
  ];
}

function repairs(names: CommandNames, text: WorkbenchText["controls"]): readonly Repair[] {
  let messages = 0;
  const commandOf = (element: Element): string | undefined => {
    const command = element.getAttribute("data-u-command");
    return command === null ? undefined : names.of(command);
  };
  return [
    ...placed(text).map(([selector, name]) => ({
      selector: `#sheet ${selector}:not([data-named])`,
      apply(element: HTMLElement) {
        setName(element, name);
        element.dataset.named = "";
      },
    })),
    {
      selector: "button[data-u-command]:not([aria-label])",
      apply: (element) => setName(element, commandOf(element) ?? text.other),
    },
    {
      // The two steps of the zoom stand around its slider.
      selector: '#sheet [data-u-comp="button"]:not([aria-label]):not([aria-haspopup])',
      apply: (element) => setName(element, element.previousElementSibling ? text.zoomIn : text.zoomOut),
    },
    {
      // Drop-down arrows are plain boxes with a button's behaviour; some hold a field of their own.
      selector: ":is(div, a)[aria-haspopup]:not([role])",
      apply(element) {
        const near =
          element.closest("[data-u-command]") ?? element.parentElement?.querySelector("[data-u-command]");
        const name = near && commandOf(near);
        element.setAttribute("role", element.querySelector("input, button") ? "combobox" : "button");
        // What shows a text is named by it.
        const nameless = !element.hasAttribute("aria-label") && element.textContent?.trim() === "";
        if (nameless) setName(element, name ? text.options(name) : text.other);
      },
    },
    // A positive number would put the canvas before everything else on the page.
    { selector: 'canvas[tabindex="1"]', apply: (element) => (element.tabIndex = 0) },
    { selector: '[role="track"], [role="handle"]', apply: (element) => element.removeAttribute("role") },
    {
      // Two lists of messages have the same name.
      selector: 'section[aria-label^="Notifications"]',
      apply: (element) => setName(element, text.messages(++messages)),
    },
    {
      selector:
        "#sheet button:not([aria-label]):not([role]):empty, #sheet button:not([aria-label]):not([role]):has(> svg:only-child)",
      apply: (element) => setName(element, text.other),
    },
  ];
}

/** The parts of the page that are not the spreadsheet's: their lists change with every turn of the wheel. */
const OURS = "#pane, #chrome, #explanation";

const isOurs = (node: Node): boolean => node instanceof Element && node.closest(OURS) !== null;

/**
 * Gives the spreadsheet's controls the names, roles and tab order that it leaves out (Univer 0.25.1), as soon
 * as they appear.
 */
export function nameControls(spreadsheet: Spreadsheet, text: WorkbenchText["controls"]): void {
  const all = repairs(new CommandNames(spreadsheet), text);
  let waiting = false;
  const repair = (): void => {
    waiting = false;
    for (const { selector, apply } of all) document.querySelectorAll<HTMLElement>(selector).forEach(apply);
  };
  new MutationObserver((changes) => {
    if (waiting || changes.every(({ target }) => isOurs(target))) return;
    waiting = true;
    requestAnimationFrame(repair);
  }).observe(document.body, { childList: true, subtree: true });
  repair();
}

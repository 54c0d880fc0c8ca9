import { CellAlertManagerService, type ICellAlert } from "@univerjs/sheets-ui";
import type { Spreadsheet } from "./create";
import type { Explainer } from "./explain";

/** The spreadsheet's own name for the alert on cells with a formula error. */
const FORMULA_ALERT = "SHEET_FORMULA_ALERT";
/** How far from the pointer the note stands, and from the window's edges, in pixels. */
const GAP = 14;

/** A small text beside the pointer that never leaves the window. */
class Note {
  private readonly element = document.createElement("div");
  private pointer = { x: 0, y: 0 };

  constructor() {
    this.element.className = "error-note";
    this.element.setAttribute("role", "tooltip");
    this.element.hidden = true;
    document.body.append(this.element);
    window.addEventListener("pointermove", ({ clientX: x, clientY: y }) => (this.pointer = { x, y }), {
      passive: true,
      capture: true,
    });
    window.addEventListener("keydown", () => this.hide(), { capture: true });
    window.addEventListener("wheel", () => this.hide(), { passive: true, capture: true });
  }

  show(title: string, sentence: string): void {
    const strong = document.createElement("strong");
    strong.textContent = title;
    this.element.replaceChildren(strong, sentence);
    this.element.hidden = false;
    const { width, height } = this.element.getBoundingClientRect();
    const { x, y } = this.pointer;
    const left = Math.min(x + GAP, innerWidth - width - GAP);
    const below = y + GAP + height < innerHeight;
    this.element.style.left = `${Math.max(GAP, left)}px`;
    this.element.style.top = `${Math.max(GAP, below ? y + GAP : y - GAP - height)}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}

/**
 * Says what an error means while the pointer is over its cell: our functions tell what was wrong with which
 * argument and what is accepted, where the spreadsheet alone would say that there is some error.
 */
export function wordErrorAlerts({ injector }: Spreadsheet, explainer: Explainer): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  const remove = alerts.removeAlert.bind(alerts);
  const note = new Note();
  let wanted = 0;
  alerts.removeAlert = (key) => {
    if (key !== FORMULA_ALERT) return remove(key);
    wanted++;
    note.hide();
  };
  alerts.showAlert = (alert: ICellAlert) => {
    if (alert.key !== FORMULA_ALERT) return show(alert);
    const turn = ++wanted;
    const { subUnitId, row, col } = alert.location;
    void explainer.explain(subUnitId, row, col).then((explanation) => {
      // The pointer may have moved on meanwhile.
      if (turn !== wanted || explanation?.error === undefined) return;
      const [code, ...sentence] = explanation.error.split(" ");
      note.show(code!, sentence.join(" "));
    });
  };
}

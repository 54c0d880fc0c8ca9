import { foldName } from "../src/policy";
import { HELP_TEXT } from "./texts";

/** The index page: filters its lines as one types, and walks them by keyboard. It asks for no file. */

const input = document.querySelector<HTMLInputElement>("#find")!;
const found = document.querySelector<HTMLElement>("#found")!;
const lines = [...document.querySelectorAll<HTMLLIElement>("li[data-words]")];
const groups = [...document.querySelectorAll<HTMLElement>(".group")];

/** Every word typed must be in the line, each as people write names: width, case and quotation marks aside. */
function filter(): void {
  const words = input.value
    .split(/\s+/u)
    .map(foldName)
    .filter((word) => word !== "");
  let count = 0;
  for (const line of lines) {
    line.hidden = !words.every((word) => line.dataset.words!.includes(word));
    if (!line.hidden) count += 1;
  }
  for (const group of groups) {
    const left = group.querySelectorAll("li[data-words]:not([hidden])").length;
    group.hidden = left === 0;
    group.querySelector(".count")!.textContent = String(left);
  }
  found.hidden = words.length === 0;
  found.textContent = words.length === 0 ? "" : HELP_TEXT.found(count);
}

const links = (): HTMLAnchorElement[] =>
  lines.filter((line) => !line.hidden).map((line) => line.querySelector("a")!);

/** Moves from the input down the lines and back. */
function walk(step: 1 | -1): void {
  const all = links();
  const at = all.findIndex((link) => link === document.activeElement);
  const next = at + step;
  if (next < 0) input.focus();
  else all[Math.min(next, all.length - 1)]?.focus();
}

document.addEventListener("keydown", (event) => {
  // While a Chinese word is being composed, its keys belong to the input method.
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = document.activeElement === input;
  const inList = links().some((link) => link === document.activeElement);
  if (event.key === "/" && !typing) input.focus();
  else if (event.key === "ArrowDown" && (typing || inList)) walk(1);
  else if (event.key === "ArrowUp" && inList) walk(-1);
  else if (event.key === "Escape" && (typing || inList)) {
    input.value = "";
    filter();
    input.focus();
  } else return;
  event.preventDefault();
});

input.addEventListener("input", filter);
input.form!.addEventListener("submit", (event) => {
  event.preventDefault();
  links()[0]?.click();
});

input.value = new URLSearchParams(location.search).get("q") ?? "";
filter();

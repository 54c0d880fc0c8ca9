// Stands in the page of `npm run dev` alone.
import { RELOAD_PATH } from "./reload-path";
import { reloadWhenBuilt } from "./reload-when-built";

reloadWhenBuilt(new EventSource(RELOAD_PATH), () => location.reload());

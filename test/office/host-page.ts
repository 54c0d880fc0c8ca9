/**
 * The page that frames the add-in, as Excel on the web does, and answers what the genuine office.js asks of
 * it: who the host is, the registration for events, and each batch of calls. It computes nothing itself, and
 * what it does not know it reports as a fault.
 *
 * `hostCall` hands it one invocation of a custom function; the promise is the result that the runtime sends
 * back, as the array `[id, succeeded, value, …]`.
 */
export const HOST_PAGE = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>host</title></head><body><script>
const CONVERSATION = "conversation";
const APP = "app";
const REQUEST = 1, RESPONSE = 0, FOR_CALLING = 0, FOR_EVENTING = 1;
const INVOKE = 0, REGISTER_EVENT = 1, UNREGISTER_EVENT = 2;
const faults = [];
const waiting = new Map();
let frame, ready, events, nextId = 1;
const whenReady = new Promise((resolve) => { ready = resolve; });
</script></body></html>`;

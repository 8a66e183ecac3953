import type { ChannelRow, ChannelRows } from "./channel-rows.ts";

/** How long the connection may be gone before the page says that it no longer knows. */
const lostAfterMs = 8000;

/** Puts what is open now into the rows; gives the sentence for what has changed, "" when nothing has. */
function show(choice: HTMLElement, { rows, proposal, unspoken }: ChannelRows): string {
  for (const [part, words] of Object.entries({ proposal, unspoken })) {
    const shown = choice.querySelector(`[data-${part}]`);
    if (shown) shown.textContent = words;
  }
  return rows
    .map((row) => showRow(choice, row))
    .filter((said) => said !== "")
    .join(" ");
}

function showRow(choice: HTMLElement, row: ChannelRow): string {
  const label = choice.querySelector<HTMLElement>(`[data-channel="${row.channel}"]`);
  const input = label?.querySelector("input");
  if (!label || !input) return "";
  for (const part of ["text", "tag"] as const) {
    const shown = label.querySelector(`[data-${part}]`);
    if (shown && shown.textContent !== row[part]) shown.textContent = row[part];
  }
  const wasAvailable = !input.disabled;
  const wasChosen = input.checked;
  const hadFocus = document.activeElement === input;
  label.toggleAttribute("data-open", row.isAvailable);
  input.disabled = !row.isAvailable;
  if (row.isAvailable) return wasAvailable ? "" : row.opened;
  if (!wasChosen) return wasAvailable ? row.closed : "";
  const email = choice.querySelector<HTMLInputElement>('[data-channel="email"] input');
  if (email) email.checked = true;
  if (hadFocus) email?.focus();
  return row.moved;
}

/** Chooses the call-back once a number is typed or a slot chosen, when it is open; "" when nothing has changed. */
function chooseCall(choice: HTMLElement): string {
  const call = choice.querySelector<HTMLInputElement>('[data-channel="phone"] input');
  if (!call || call.disabled || call.checked) return "";
  call.checked = true;
  return choice.dataset.callChosen ?? "";
}

for (const choice of document.querySelectorAll<HTMLElement>("[data-channels]")) {
  const notice = choice.querySelector<HTMLElement>("[data-notice]");
  const say = (sentence: string) => {
    if (notice) notice.textContent = sentence;
  };
  const form = choice.closest("form");
  form?.addEventListener("input", ({ target }) => {
    const isNumber = target instanceof HTMLInputElement && target.name === "phone" && target.value.trim() !== "";
    const isSlot = target instanceof HTMLSelectElement && target.name === "slot";
    const said = isNumber || isSlot ? chooseCall(choice) : "";
    if (said) say(said);
  });
  const source = new EventSource(choice.dataset.channels ?? "");
  let lost: ReturnType<typeof setTimeout> | undefined;
  let isLost = false;
  source.addEventListener("error", () => {
    lost ??= setTimeout(() => {
      isLost = true;
      say(notice?.dataset.lost ?? "");
    }, lostAfterMs);
  });
  source.addEventListener("channels", (event: MessageEvent<string>) => {
    clearTimeout(lost);
    lost = undefined;
    const said = show(choice, JSON.parse(event.data) as ChannelRows);
    if (said || isLost) say(said);
    isLost = false;
  });
}

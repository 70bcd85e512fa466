/* Huiyin 回音: staff desks. On top of plain links and forms (forms.js stands before it).

   [data-rows] [data-row]    a list: j and k move the cursor, Enter opens the row's a.row, x ticks its checkbox
   [data-key=a]              this key presses it; inside the row under the cursor first, then anywhere on the page
   [data-find]               / goes there          [data-back]  Esc goes there       [data-home]  g i goes there (else the first of the menu)
   [data-walk=prev|next]     [ and ] go there; n goes to next
   form[data-send]           Ctrl+Enter sends it when the cursor is in no other form
   [data-keys]               the dialog with the list of keys (?), [data-keys-switch] in it turns single letters off,
                             [data-keys-help] (hidden) opens it
   [data-bulk]               shown while something is ticked; [data-bulk-count] in it says how many; [data-tick-all] ticks all
   body[data-live=/w/live]   server-sent events. "new": {"count":3,"text":"有 3 件新的"} raises a bar and moves no row;
                             "counts": {"KEY":55} writes into [data-counter=KEY] (menu counts have their link's address as key)
   form[data-keep=URL]       what is typed is sent there every five seconds while it changes; [data-kept] in it says when
   select[data-texts=ID]     its options carry texts; [data-insert] puts the chosen one at the cursor of box #ID, :: in the box goes to the list
   textarea[data-preview=ID] what is typed stands in #ID as the resident will see it; #ID[data-empty] is its text when empty */
const keysOff = () => { try { return localStorage.getItem("hy-keys") === "off"; } catch { return false; } };
const inField = (element) => element.closest("input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]");

const rows = () => $$("[data-rows] [data-row]");
const current = () => $("[data-row].cursor");

function move(by) {
  const all = rows();
  if (!all.length) return;
  const at = all.indexOf(current());
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  all.forEach((row) => row.classList.toggle("cursor", row === next));
  next.scrollIntoView({ block: "nearest" });
  $("a.row", next)?.focus({ preventScroll: true });
}

function ticked() {
  const boxes = $$("[data-rows] .tick input");
  boxes.forEach((box) => box.closest("[data-row]")?.classList.toggle("ticked", box.checked));
  const number = boxes.filter((box) => box.checked).length;
  $$("[data-bulk]").forEach((bar) => { bar.hidden = number === 0; });
  $$("[data-bulk-count]").forEach((place) => { place.textContent = number; });
}

const press = (element) => { if (element && !element.disabled) { element.click(); return true; } return false; };

const letters = {
  j: () => move(1),
  k: () => move(-1),
  x: () => { const box = current() && $(".tick input", current()); if (box) { box.checked = !box.checked; ticked(); } },
  "/": () => { const box = $("[data-find]"); if (box) { box.focus(); box.select(); } },
  "?": () => help(),
  "[": () => press($("[data-walk=prev]")),
  "]": () => press($("[data-walk=next]")),
  n: () => press($("[data-key=n]")) || press($("[data-walk=next]")),
};

function help() {
  const dialog = $("dialog[data-keys]");
  if (!dialog?.showModal || dialog.open) return;
  $("[data-keys-switch]", dialog).checked = !keysOff();
  dialog.showModal();
}

let afterG = 0;
document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.isComposing || $("dialog[open]")) return;
  if (key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const form = target.form || $("form[data-send]");
    if (form && form.method === "post") { event.preventDefault(); form.requestSubmit($(".btn.main", form)); }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === "Escape") {
    if (inField(target)) target.blur(); else press($("[data-back]"));
    return;
  }
  if (inField(target)) return;
  if (key === "Enter") {
    if (target === document.body && current()) { event.preventDefault(); press($("a.row", current())); }
    return;
  }
  if (keysOff()) return;
  if (afterG && Date.now() - afterG < 1200 && key === "i") {
    afterG = 0;
    press($("[data-home]") || $(".menu a") || $(".top .brand"));
    return;
  }
  afterG = key === "g" ? Date.now() : 0;
  const own = /^[\w]$/.test(key) && ((current() && $(`[data-key="${key}"]`, current())) || $(`[data-key="${key}"]`));
  if (own || letters[key]) {
    event.preventDefault();
    own ? press(own) : letters[key]();
  }
});

document.addEventListener("change", ({ target }) => {
  if (target.matches("[data-keys-switch]")) {
    try { target.checked ? localStorage.removeItem("hy-keys") : localStorage.setItem("hy-keys", "off"); } catch { /* this time only */ }
  }
  if (target.matches("[data-tick-all]")) $$("[data-rows] .tick input").forEach((box) => { box.checked = target.checked; });
  if (target.matches("[data-tick-all], .tick input")) ticked();
});
document.addEventListener("click", ({ target }) => { if (target.closest("[data-keys-help]")) help(); });

function preview(area) {
  const place = document.getElementById(area.dataset.preview);
  if (!place) return;
  const lines = area.value.split(/\n+/).filter((line) => line.trim());
  place.replaceChildren(...(lines.length ? lines : [place.dataset.empty || ""]).map((line) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = line;
    return paragraph;
  }));
}
document.addEventListener("input", ({ target }) => { if (target.dataset.preview) preview(target); });

// Drafts on the server: whoever works on the matter next finds them.
const sent = new WeakMap();
const asDraft = (form) => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
async function keep(form) {
  const now = asDraft(form).toString();
  if (form.dataset.busy || sent.get(form) === now) return;
  sent.set(form, now);
  try {
    const answer = await fetch(form.dataset.keep, { method: "POST", body: asDraft(form), headers: { "X-Draft": "1" } });
    if (!answer.ok) { sent.delete(form); return; }
    const { text } = await answer.json();
    $$("[data-kept]", form).forEach((place) => { place.textContent = text; });
  } catch { sent.delete(form); /* the browser's own draft is still there */ }
}
function keepDrafts() {
  const forms = $$("form[data-keep]");
  forms.forEach((form) => sent.set(form, asDraft(form).toString()));
  if (forms.length) setInterval(() => forms.forEach(keep), 5000);
}

function insert(list) {
  const box = document.getElementById(list.dataset.texts);
  const text = list.selectedOptions[0]?.dataset.text;
  if (!box || !text) return;
  const from = box.value.slice(0, box.selectionStart).endsWith("::") ? box.selectionStart - 2 : box.selectionStart;
  box.setRangeText(text, from, box.selectionEnd, "end");
  list.value = "";
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.focus();
}
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-insert]");
  if (!button) return;
  event.preventDefault();
  insert($("select[data-texts]", button.closest("p")));
});
document.addEventListener("change", ({ target }) => { if (target.matches("select[data-texts]") && target.dataset.asked) { delete target.dataset.asked; insert(target); } });
document.addEventListener("input", ({ target }) => {
  if (target.tagName !== "TEXTAREA" || !target.value.slice(0, target.selectionStart).endsWith("::")) return;
  const list = $(`select[data-texts="${target.id}"]`);
  if (list) { list.dataset.asked = "1"; list.focus(); }
});

function bar(text) {
  let line = $(".livebar");
  if (!line) {
    line = document.createElement("p");
    line.className = "notice livebar";
    line.setAttribute("role", "status");
    document.body.append(line);
  }
  const link = document.createElement("a");
  link.href = location.href.split("#")[0];
  link.textContent = say("refresh");
  line.replaceChildren(`${text} `, link);
}

function listen() {
  const address = document.body.dataset.live;
  if (!address || !window.EventSource) return;
  let source;
  const open = () => {
    source = new EventSource(address);
    source.addEventListener("new", ({ data }) => { const news = JSON.parse(data); if (news.count > 0) bar(news.text || say("new")); });
    source.addEventListener("counts", ({ data }) => Object.entries(JSON.parse(data)).forEach(([key, number]) => {
      $$(`[data-counter="${CSS.escape(key)}"]`).forEach((place) => { place.textContent = number > 1000 ? "1000+" : Number(number).toLocaleString("en"); });
    }));
  };
  open();
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => { if (event.persisted) open(); });
}

startForms(document);
$$("[data-keys-help]").forEach((button) => { button.hidden = false; });
$$("textarea[data-preview]").forEach(preview);
ticked();
keepDrafts();
listen();

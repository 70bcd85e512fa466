/* Huiyin 回音: what citizens' pages and staff desks share. Stands before public.js and desk.js in the same module.
   Every form works without it; elements ask for behaviour by attributes:

   form[method=post]        a second press is swallowed; after 300 ms the button is grey and says body[data-sending]
   form[data-draft=KEY]     keeps what is typed in this browser under KEY (text, choices and hy_key; never telephone numbers,
                            passwords, files or fields with data-nodraft) and puts it back into fields the server left empty
   [data-restored]          inside such a form, hidden: shown when something was put back
   [data-draft-clear=KEY]   on the page after success: forgets that draft
   form[data-forget]        when it is sent, all drafts in this browser are forgotten (sign-out)
   [data-focus]             receives the focus when the page opens (the error summary) */
const $ = (query, root = document) => root.querySelector(query);
const $$ = (query, root = document) => [...root.querySelectorAll(query)];
const say = (name) => document.body.dataset[name] || "";

const memory = {
  prefix: "hy-draft:",
  days: 7,
  read(key) {
    try {
      const kept = JSON.parse(localStorage.getItem(this.prefix + key));
      return kept && Date.now() - kept.at < this.days * 864e5 ? kept.values : null;
    } catch { return null; }
  },
  write(key, values) {
    try { localStorage.setItem(this.prefix + key, JSON.stringify({ at: Date.now(), values })); } catch { /* full or forbidden: go on without */ }
  },
  forget(key) {
    try { localStorage.removeItem(this.prefix + key); } catch { /* nothing was kept */ }
  },
  forgetAll() {
    try { Object.keys(localStorage).filter((k) => k.startsWith(this.prefix)).forEach((k) => localStorage.removeItem(k)); } catch { /* nothing was kept */ }
  },
};

const keepable = (field) => field.name && !field.matches("[type=tel],[type=password],[type=file],[type=submit],[data-nodraft],button")
  && (field.type !== "hidden" || field.name === "hy_key") && field.name !== "hp_site";

function readForm(form) {
  const values = {};
  for (const field of form.elements) {
    if (!keepable(field)) continue;
    if (field.type === "checkbox" || field.type === "radio") {
      (values[field.name] ||= []).push(...(field.checked ? [field.value] : []));
    } else {
      values[field.name] = field.value;
    }
  }
  return values;
}

function restoreForm(form) {
  const values = memory.read(form.dataset.draft);
  if (!values) return;
  let restored = false;
  for (const field of form.elements) {
    const kept = values[field.name];
    if (!keepable(field) || kept === undefined) continue;
    if (Array.isArray(kept)) {
      if (kept.includes(field.value) && !field.checked) { field.checked = true; restored = true; }
    } else if (field.name === "hy_key") {
      // The same matter keeps its key, so that sending it again after a lost connection cannot make two.
      if (kept) field.value = kept;
    } else if (field.tagName === "SELECT" ? !$("option[selected]", field) && kept !== field.value : !field.value && kept) {
      field.value = kept;
      restored = true;
    }
  }
  if (restored) $$("[data-restored]", form).forEach((note) => { note.hidden = false; });
}

const waiting = new WeakMap();
document.addEventListener("input", ({ target }) => {
  const form = target.form;
  if (!form || !form.dataset.draft) return;
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(() => memory.write(form.dataset.draft, readForm(form)), 1500));
});
// A page that is left in the middle of a word is kept too.
addEventListener("pagehide", () => $$("form[data-draft]").forEach((form) => {
  if (waiting.has(form) && !form.dataset.busy) memory.write(form.dataset.draft, readForm(form));
}));

const buttonOf = (form, submitter) => submitter && !submitter.matches(".vh") ? submitter : $(".btn.main", form) || $("button:not(.vh)", form);

function busy(form, submitter) {
  const button = buttonOf(form, submitter);
  form.dataset.busy = "1";
  const timer = setTimeout(() => {
    if (!button) return;
    button.dataset.words = button.innerHTML;
    button.textContent = say("sending");
    button.disabled = true;
  }, 300);
  return () => {
    clearTimeout(timer);
    delete form.dataset.busy;
    if (button && button.dataset.words !== undefined) {
      button.innerHTML = button.dataset.words;
      delete button.dataset.words;
      button.disabled = false;
    }
  };
}

const idle = new Set();
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.dataset.busy) { event.preventDefault(); return; }
  if (form.dataset.forget !== undefined) memory.forgetAll();
  if (form.dataset.draft) memory.write(form.dataset.draft, readForm(form));
  idle.add(busy(form, event.submitter));
});
// Back from the next page: the button lives again.
addEventListener("pageshow", (event) => { if (event.persisted) { idle.forEach((end) => end()); idle.clear(); } });

function startForms(root) {
  $$("[data-draft-clear]", root).forEach((place) => memory.forget(place.dataset.draftClear));
  $$("form[data-draft]", root).forEach(restoreForm);
  const first = $("[data-focus]", root);
  if (first) first.focus();
}

/* Huiyin 回音: citizens' pages. Never required: all of this is on top of plain links and forms (forms.js stands before it).

   form[data-once]           sent without leaving the page; if the net is gone, the text, the photos and the key stay and
                             a line with 「重发」 appears (body[data-offline], body[data-resend])
   textarea[data-count=1800] from so many characters on, says how many are left of maxlength (body[data-left])
   [data-photos=3]           around file inputs for pictures: at most so many, shrunk here to 1600 px (which also drops where they
                             were taken), shown small, each with a button to take it away again (body[data-remove])
   [data-check-block]        hidden until there is a script: what will be sent, read back
   [data-check=ID]           this field's value is read back in #ID; [data-mask] shows 139****2768; [data-unit=张] counts files;
                             #ID[data-empty] says what stands there when nothing was filled in
   [data-insert=TEXT]        a chip that puts a sentence start into the form's text ([data-into=ID], or the first textarea)
   [data-locate="LAT LON"]   hidden: 「用我现在的位置」, writes into those two ids; then says data-done or data-fail
   [data-copy=TEXT]          hidden: copies; then says data-done
   [data-print]              hidden: prints
   [data-read]               reads the page aloud where the browser can, else stays a link; data-stop is its other word
   [data-leave]              a link that replaces this page, so that 「返回」 does not come back here
   input[data-set=VALUE]     gets its value by the script only: says that the page itself read the form back
   [data-kept]               a file that the server holds already: after it came back the browser sends no file twice
   form[data-fragment="NO CODE"]  /c#261121042737-K7M4QX: fills both ids from behind the # and sends */
const longest = 1600;

function shrink(file) {
  return new Promise((done) => {
    const picture = new Image();
    const address = URL.createObjectURL(file);
    const give = (result) => { URL.revokeObjectURL(address); done(result); };
    picture.onerror = () => give(file);
    picture.onload = () => {
      const scale = Math.min(1, longest / Math.max(picture.naturalWidth, picture.naturalHeight));
      const canvas = document.createElement("canvas");
      canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
      canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => give(blob ? new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" }) : file), "image/jpeg", 0.82);
    };
    picture.src = address;
  });
}

const taken = new WeakMap();
function hand(input, files) {
  const carrier = new DataTransfer();
  files.forEach((file) => carrier.items.add(file));
  taken.set(input, files);
  input.files = carrier.files;
  const box = input.closest("[data-photos]");
  if (box) show(box, input);
  check(input);
}

function show(box, input) {
  $$("[data-shot]", box).forEach((tile) => tile.remove());
  (taken.get(input) || []).forEach((file, i) => {
    const tile = document.createElement("div");
    tile.dataset.shot = "";
    tile.className = "flow close";
    const picture = document.createElement("img");
    picture.alt = `${i + 1}: ${file.name}`;
    picture.src = URL.createObjectURL(file);
    picture.onload = () => URL.revokeObjectURL(picture.src);
    const figure = document.createElement("figure");
    figure.append(picture);
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "btn";
    drop.textContent = `${say("remove")} ${i + 1}`;
    drop.onclick = () => { hand(input, taken.get(input).filter((one) => one !== file)); input.focus(); };
    tile.append(figure, drop);
    box.insertBefore(tile, box.children[i] || null);
  });
}

document.addEventListener("change", async ({ target }) => {
  if (target.type !== "file" || !target.closest("[data-photos]") || !(target.accept || "").startsWith("image/") || !window.DataTransfer) return;
  const most = Number(target.closest("[data-photos]").dataset.photos) || 3;
  const small = await Promise.all([...target.files].map(shrink));
  hand(target, [...(taken.get(target) || []), ...small].slice(0, most));
});

const masked = (number) => number.replace(/\s/g, "").replace(/^(\d{3})\d+(\d{4})$/, "$1****$2");
function check(field) {
  const place = field.dataset && field.dataset.check && document.getElementById(field.dataset.check);
  if (!place) return;
  const words = field.type === "file" ? (field.files.length ? field.files.length + (field.dataset.unit || "") : "")
    : field.type === "checkbox" ? (field.checked ? (field.dataset.on || "✓") : "")
    : field.tagName === "SELECT" ? field.options[field.selectedIndex]?.text || ""
    : field.dataset.mask !== undefined ? masked(field.value) : field.value.trim();
  place.textContent = words.length > 60 ? words.slice(0, 60) + "…" : words || place.dataset.empty || "";
}

function count(area) {
  const from = Number(area.dataset.count);
  let note = area.nextElementSibling;
  if (!note || !note.matches(".count-left")) {
    note = document.createElement("p");
    note.className = "count-left";
    note.setAttribute("aria-live", "polite");
    area.after(note);
  }
  note.textContent = area.value.length >= from ? say("left").replace("{0}", area.maxLength - area.value.length) : "";
}

document.addEventListener("input", ({ target }) => {
  if (target.dataset.check) check(target);
  if (target.dataset.count) count(target);
});

async function copy(button) {
  const text = button.dataset.copy;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "vh";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (!done) return;
  }
  button.textContent = button.dataset.done || button.textContent;
}

function locate(button) {
  const [lat, lon] = button.dataset.locate.split(" ").map((id) => document.getElementById(id));
  const tell = (words) => { button.textContent = words || button.textContent; button.disabled = false; };
  button.disabled = true;
  navigator.geolocation.getCurrentPosition(({ coords }) => {
    lat.value = coords.latitude.toFixed(6);
    lon.value = coords.longitude.toFixed(6);
    tell(button.dataset.done);
  }, () => tell(button.dataset.fail), { enableHighAccuracy: true, timeout: 10000, maximumAge: 60000 });
}

function insert(chip) {
  const area = chip.dataset.into ? document.getElementById(chip.dataset.into) : $("textarea", chip.form);
  if (!area) return;
  area.value = area.value && !area.value.endsWith("\n") ? `${area.value}\n${chip.dataset.insert}` : area.value + chip.dataset.insert;
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

function read(link) {
  if (speechSynthesis.speaking) { speechSynthesis.cancel(); return; }
  const words = link.textContent;
  const end = () => { link.textContent = words; };
  // Phones stop at long texts: a sentence or two at a time.
  const parts = $("#main").innerText.match(/[^。！？\n]+[。！？\n]*/g) || [];
  parts.forEach((part, i) => {
    const speech = new SpeechSynthesisUtterance(part);
    speech.lang = document.documentElement.lang;
    speech.rate = 0.9;
    speech.onerror = end;
    if (i === parts.length - 1) speech.onend = end;
    speechSynthesis.speak(speech);
  });
  link.textContent = link.dataset.stop || words;
}

document.addEventListener("click", (event) => {
  const one = event.target.closest("[data-copy],[data-print],[data-locate],[data-insert],[data-read],[data-leave]");
  if (!one) return;
  const data = one.dataset;
  if (data.read !== undefined && !window.speechSynthesis) return;
  event.preventDefault();
  if (data.copy !== undefined) copy(one);
  else if (data.print !== undefined) window.print();
  else if (data.locate !== undefined) locate(one);
  else if (data.insert !== undefined) insert(one);
  else if (data.read !== undefined) read(one);
  else location.replace(one.href);
});
addEventListener("pagehide", () => window.speechSynthesis?.cancel());

/* Sending without leaving. */
function unsent(form, words, again) {
  $(".unsent", form)?.remove();
  const bar = document.createElement("div");
  bar.className = "unsent";
  bar.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = words;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn main";
  button.textContent = say("resend");
  button.onclick = () => { bar.remove(); again(); };
  bar.append(text, button);
  form.append(bar);
  bar.scrollIntoView({ block: "nearest" });
  button.focus();
}

function turn(page, form) {
  const files = $("[data-kept]", page) ? [] : $$("input[type=file]", form).filter((input) => taken.get(input)?.length).map((input) => [input.name, taken.get(input)]);
  document.title = page.title;
  document.body.replaceWith(page.body);
  start(document);
  files.forEach(([name, kept]) => {
    const input = $(`form[data-once] input[type=file][name="${CSS.escape(name)}"]`);
    if (input) hand(input, kept);
  });
  if (!$("[data-focus]")) scrollTo(0, 0);
}

async function send(form, submitter) {
  if (form.dataset.draft) memory.write(form.dataset.draft, readForm(form));
  const body = new FormData(form);
  if (submitter?.name) body.append(submitter.name, submitter.value);
  const end = busy(form, submitter);
  const again = () => send(form, submitter);
  try {
    const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin", headers: { Accept: "text/html" } });
    if (answer.redirected) { location.assign(answer.url); return; }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const sameForm = form.dataset.draft && $(`form[data-draft="${CSS.escape(form.dataset.draft)}"]`, page);
    end();
    if (answer.ok || sameForm) turn(page, form);
    else unsent(form, $$("main h1, main h1 + p", page).map((part) => part.textContent).join(" ") || say("offline"), again);
  } catch {
    end();
    unsent(form, say("offline"), again);
  }
}

// In the capture phase, before the shared rule for forms that leave the page.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.once === undefined || !window.fetch || !window.DOMParser) return;
  event.preventDefault();
  if (!form.dataset.busy) send(form, event.submitter);
}, true);

function fragment(form) {
  const found = /^#(\d{12})-([0-9a-z]{6})$/i.exec(location.hash);
  if (!found) return;
  // The code leaves the address bar before anything else happens.
  history.replaceState(null, "", location.pathname + location.search);
  form.dataset.fragment.split(" ").forEach((id, i) => { document.getElementById(id).value = found[i + 1]; });
  form.requestSubmit ? form.requestSubmit() : form.submit();
}

function start(root) {
  startForms(root);
  $$("[data-check-block],[data-copy],[data-print]", root).forEach((place) => { place.hidden = false; });
  if (navigator.geolocation && isSecureContext) $$("[data-locate]", root).forEach((button) => { button.hidden = false; });
  $$("[data-set]", root).forEach((field) => { field.value = field.dataset.set; });
  $$("[data-check]", root).forEach(check);
  $$("[data-count]", root).forEach(count);
  $$("form[data-fragment]", root).forEach(fragment);
}
start(document);

"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const list = byId("matches");
  if (!list) return;
  const stories = [...list.children];
  const rows = [...list.querySelectorAll(".match")];
  const detail = byId("detail");
  const panes = { source: byId("source"), copy: byId("copy") };
  const tip = byId("tip");
  let current = -1;
  let driver = null;
  let passages = [];

  // A text is decoded when it is first shown. Offsets count characters; JavaScript counts UTF-16 units.
  const known = new Map();
  const decoded = (id) => {
    if (!known.has(id)) known.set(id, JSON.parse(byId(id).textContent));
    return known.get(id);
  };
  const characters = (text) => (/[\ud800-\udbff]/.test(text) ? Array.from(text) : text);
  const slice = (text, from, to) => {
    const part = text.slice(from, to);
    return typeof part === "string" ? part : part.join("");
  };
  const element = (tag, classes, text) => {
    const made = document.createElement(tag);
    if (classes) made.className = classes;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  // Shows one text: passages as buttons in their colour, changed words marked, the rest unchanged.
  const render = (pane, text, found, side) => {
    const all = document.createDocumentFragment();
    const order = found.map((passage, number) => ({ passage, number })).sort((a, b) => a.passage[side][0] - b.passage[side][0]);
    let at = 0;
    for (const { passage, number } of order) {
      const from = Math.max(at, passage[side][0]);
      const to = passage[side][1];
      if (to <= from) continue;
      all.append(slice(text, at, from));
      const span = element("span", `passage t${number % 6}`);
      span.setAttribute("role", "button");
      span.tabIndex = 0;
      span.dataset.n = number;
      let done = from;
      const changes = passage.e.filter((edit) => edit[side === "s" ? 1 : 3] >= 0)
        .map((edit) => ({ edit, from: side === "s" ? edit[1] : edit[3], to: side === "s" ? edit[2] : edit[4] }))
        .sort((a, b) => a.from - b.from);
      for (const { edit, from: begin, to: end } of changes) {
        if (begin < done || end > to) continue;
        span.append(slice(text, done, begin));
        const word = element("span", edit[0], slice(text, begin, end));
        word.dataset.e = passage.e.indexOf(edit);
        span.append(word);
        done = end;
      }
      span.append(slice(text, done, to));
      all.append(span);
      at = to;
    }
    all.append(slice(text, at));
    pane.replaceChildren(all);
    pane.scrollTop = 0;
  };

  const name = (heading, data, side) => {
    const about = element("small", "", data.about[side]);
    heading.replaceChildren(element("bdi", "", data.names[side]), about);
    if (!data.links[side]) return;
    const link = element("a", "", data.links[side]);
    link.href = data.links[side];
    link.rel = "noopener noreferrer";
    link.target = "_blank";
    const line = element("small", "", "");
    line.append(link);
    heading.append(line);
  };

  // What stands on paper beside the texts: where both are from, and their hashes.
  const evidence = (data) => data.evidence.map((facts, side) => {
    const all = element("dl", "", "");
    all.append(element("dt", "title", data.names[side]));
    for (const [label, value] of facts) all.append(element("dt", "", label), element("dd", "", value));
    return all;
  });

  const show = (number) => {
    const data = decoded(`d${number}`);
    const row = byId(`row${number}`);
    for (let fold = row.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (current >= 0) byId(`row${current}`).removeAttribute("aria-current");
    row.setAttribute("aria-current", "true");
    current = number;
    passages = data.p;
    byId("detail-title").textContent = data.title;
    byId("sentences").replaceChildren(...data.sentences.map((line) => element("p", "", line)));
    byId("vocabulary").hidden = !data.v.length;
    byId("words").replaceChildren(...data.v.map(([from, to, times, changed]) =>
      element("li", changed ? "changed" : "", `${from} → ${to}${times > 1 ? ` ×${times}` : ""}${changed ? " (changed)" : ""}`)));
    detail.hidden = false;
    document.body.classList.add("one");
    name(byId("source-name"), data, 0);
    name(byId("copy-name"), data, 1);
    byId("evidence").replaceChildren(...evidence(data));
    render(panes.source, characters(decoded(`a${data.a[0]}`)), passages, "s");
    render(panes.copy, characters(decoded(`a${data.a[1]}`)), passages, "c");
    tip.hidden = true;
    detail.scrollIntoView({ block: "start" });
    detail.focus({ preventScroll: true });
    driver = null;
    for (const pane of Object.values(panes)) {
      const best = place(pane, data.best);
      if (best && best.offsetTop > pane.clientHeight / 2) pane.scrollTop = best.offsetTop - pane.clientHeight / 3;
    }
  };

  const hide = () => {
    detail.hidden = true;
    document.body.classList.remove("one");
    tip.hidden = true;
    if (current >= 0) byId(`row${current}`).querySelector("a").focus();
  };

  const route = () => {
    const wanted = /^#m(\d+)$/.exec(location.hash);
    if (wanted && byId(`row${wanted[1]}`)) show(Number(wanted[1]));
    else if (!detail.hidden) hide();
  };
  window.addEventListener("hashchange", route);

  // Filter, search, sort.
  const controls = byId("controls");
  controls.hidden = false;
  const least = byId("least");
  const heads = new Map(stories.map((story) => [story, story.querySelector("summary").textContent.toLowerCase()]));
  const haystack = new Map(rows.map((row) => [row,
    `${row.textContent.toLowerCase()} ${row.dataset.sought} ${heads.get(row.closest(".story"))}`]));
  const filter = () => {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const kinds = new Set([...controls.querySelectorAll("[name=kind]:checked")].map((box) => box.value));
    byId("least-shown").textContent = Number(least.value).toFixed(2);
    let shown = 0;
    for (const row of rows) {
      const fits = kinds.has(row.dataset.kind) && Number(row.dataset.score) >= Number(least.value)
        && words.every((word) => haystack.get(row).includes(word));
      row.hidden = !fits;
      shown += fits;
    }
    for (const story of stories) {
      story.hidden = !story.querySelector(".match:not([hidden])");
      const others = story.querySelector(".others");
      if (!others) continue;
      others.hidden = !others.querySelector(".match:not([hidden])");
      if (words.length && !others.hidden) others.open = true;
    }
    byId("shown").textContent = shown === rows.length
      ? `${rows.length.toLocaleString("en")} shown` : `${shown.toLocaleString("en")} of ${rows.length.toLocaleString("en")} shown`;
  };
  const keys = new Map(rows.map((row) => [row, {
    n: Number(row.dataset.n), score: Number(row.dataset.score), copied: Number(row.dataset.copied),
    published: row.dataset.published || "9999", kind: row.dataset.kind,
  }]));
  const orders = {
    given: () => 0,
    score: (a, b) => b.score - a.score,
    copied: (a, b) => b.copied - a.copied,
    published: (a, b) => (a.published < b.published ? -1 : Number(a.published > b.published)),
    kind: (a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind)),
  };
  const sort = () => {
    const order = orders[byId("sort").value];
    const by = (a, b) => order(keys.get(a), keys.get(b)) || keys.get(a).n - keys.get(b).n;
    const best = new Map(stories.map((story) => [story, [...story.querySelectorAll(".match")].sort(by)[0]]));
    const [home, next] = [list.parentNode, list.nextSibling];
    list.remove();  // moving thousands of shown stories takes the square of their number
    for (const own of list.querySelectorAll(".rows")) {
      if (own.children.length > 1) own.append(...[...own.children].sort(by));
    }
    stories.sort((a, b) => by(best.get(a), best.get(b)));
    list.replaceChildren(...stories);
    home.insertBefore(list, next);
    rows.splice(0, rows.length, ...list.querySelectorAll(".match"));
  };
  controls.addEventListener("input", filter);
  controls.addEventListener("submit", (event) => event.preventDefault());
  byId("sort").addEventListener("change", sort);
  byId("fold").addEventListener("click", () => {
    const open = byId("fold").textContent !== "Fold all";
    for (const story of stories) story.querySelector("details").open = open;
    byId("fold").textContent = open ? "Fold all" : "Unfold all";
  });
  for (const button of document.querySelectorAll("[data-find]")) {
    button.addEventListener("click", () => {
      byId("search").value = button.dataset.find;
      filter();
      controls.scrollIntoView({ block: "start" });
    });
  }
  byId("print").addEventListener("click", () => window.print());
  window.addEventListener("beforeprint", () => {
    if (detail.hidden) for (const fold of document.querySelectorAll(".story > details")) fold.open = true;
  });

  // Scroll together: both panes show the same place of the same passage.
  const place = (pane, number) => pane.querySelector(`.passage[data-n="${number}"]`);
  const follow = (pane) => {
    const other = pane === panes.source ? panes.copy : panes.source;
    const line = pane.clientHeight / 3;
    const y = pane.scrollTop + line;
    let best = null;
    for (const span of pane.querySelectorAll(".passage")) {
      if (span.offsetTop <= y) best = span;
      else break;
    }
    const twin = best && place(other, best.dataset.n);
    if (!twin) return;
    const share = Math.min(1, (y - best.offsetTop) / Math.max(best.offsetHeight, 1));
    const target = twin.offsetTop + share * twin.offsetHeight - other.clientHeight / 3;
    other.scrollTop = pane.scrollTop <= 0 ? 0 : target;
  };
  for (const pane of Object.values(panes)) {
    for (const event of ["pointerenter", "pointerdown", "wheel", "touchstart", "focusin", "keydown"]) {
      pane.addEventListener(event, () => { driver = pane; }, { passive: true });
    }
    pane.addEventListener("scroll", () => {
      tip.hidden = true;
      if (byId("together").checked && driver === pane) follow(pane);
    }, { passive: true });
  }

  const jump = (span) => {
    const pane = span.closest(".pane");
    const other = pane === panes.source ? panes.copy : panes.source;
    driver = null;
    for (const marked of detail.querySelectorAll(".here")) marked.classList.remove("here");
    span.classList.add("here");
    const twin = place(other, span.dataset.n);
    if (!twin) return;
    twin.classList.add("here");
    other.classList.add("jump");
    other.scrollTop = twin.offsetTop - other.clientHeight / 3;
    setTimeout(() => other.classList.remove("jump"), 600);
  };
  const step = (by) => {
    const spans = [...panes.copy.querySelectorAll(".passage")];
    if (!spans.length) return;
    const here = spans.findIndex((span) => span.classList.contains("here"));
    const next = spans[here < 0 ? 0 : (here + by + spans.length) % spans.length];
    panes.copy.scrollTop = next.offsetTop - panes.copy.clientHeight / 3;
    next.focus({ preventScroll: true });
    jump(next);
  };
  const go = (by) => {
    const visible = rows.filter((row) => !row.hidden);
    const here = visible.findIndex((row) => Number(row.dataset.n) === current);
    const next = visible[here < 0 ? 0 : here + by];
    if (next) location.hash = `m${next.dataset.n}`;
  };

  // The tooltip of a changed word names its counterpart.
  const words = { r: ["in the copy", "in the source"], m: ["moved", "moved"], d: ["dropped", ""], i: ["", "inserted"] };
  const explain = (word) => {
    const pane = word.closest(".pane");
    const edit = passages[word.closest(".passage").dataset.n].e[word.dataset.e];
    const inCopy = pane === panes.copy;
    const label = words[edit[0]][inCopy ? 1 : 0];
    if (edit[0] !== "r") return label;
    const data = decoded(`d${current}`);
    const text = characters(decoded(`a${data.a[inCopy ? 0 : 1]}`));
    return `${label}: ${inCopy ? slice(text, edit[1], edit[2]) : slice(text, edit[3], edit[4])}`;
  };
  const unmark = () => {
    tip.hidden = true;
    for (const marked of detail.querySelectorAll(".twin")) marked.classList.remove("twin");
  };
  detail.addEventListener("pointerover", (event) => {
    unmark();
    const word = event.target.closest("[data-e]");
    if (!word) return;
    tip.textContent = explain(word);
    tip.hidden = false;
    const box = word.getBoundingClientRect();
    tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8))}px`;
    tip.style.top = `${box.top > tip.offsetHeight + 8 ? box.top - tip.offsetHeight - 4 : box.bottom + 4}px`;
    const number = word.closest(".passage").dataset.n;
    for (const twin of detail.querySelectorAll(`.passage[data-n="${number}"] [data-e="${word.dataset.e}"]`)) {
      twin.classList.add("twin");
    }
  });
  detail.addEventListener("pointerleave", unmark);
  detail.addEventListener("click", (event) => {
    const span = event.target.closest(".passage");
    if (span) jump(span);
  });
  byId("back").addEventListener("click", () => { history.replaceState(null, "", location.pathname + location.search); hide(); });
  byId("earlier").addEventListener("click", () => go(-1));
  byId("later").addEventListener("click", () => go(1));

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches("input[type=search], select");
    if (event.key === "Escape") {
      if (typing) event.target.blur();
      else if (!detail.hidden) byId("back").click();
      return;
    }
    if (typing) return;
    const span = event.target.closest(".passage");
    if (span && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      jump(span);
    } else if (event.key === "/") {
      event.preventDefault();
      byId("search").focus();
    } else if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
    else if (event.key === "n" && !detail.hidden) step(1);
    else if (event.key === "p" && !detail.hidden) step(-1);
  });

  filter();
  route();
})();

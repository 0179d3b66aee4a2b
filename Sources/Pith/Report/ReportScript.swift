/// The script of reports: search, filters, keys, and the details of blocks.
///
/// It puts text from the page into the document as text, never as markup. A page of 20,000 blocks is filtered in one
/// pass over arrays, and details are made only for blocks that are opened.
enum ReportScript {
  static let javaScript = #"""
    "use strict";
    (() => {
      const byId = (id) => document.getElementById(id);
      const data = JSON.parse(byId("data").textContent);
      const list = byId("blocks");
      const groups = Array.from(list.children);
      const items = groups.flatMap((group) => Array.from(group.children));
      const kindOf = items.map((item) => item.dataset.kind);
      const toolbar = document.querySelector(".toolbar");
      const search = byId("search");
      const chips = Array.from(document.querySelectorAll(".chip"));
      const verdicts = Array.from(toolbar.elements.verdict);
      const keys = byId("keys");
      const shown = items.map(() => true);
      let texts = null;
      let current = -1;
      let tabStop = -1;

      // Filters

      const textOf = (index) => {
        texts ??= items.map((item, i) => `${kindOf[i]} ${item.textContent}`.toLowerCase());
        return texts[index];
      };

      // In rem, so that the scroll bar is about right before a group of blocks is laid out: a line holds about 11 words.
      const roughHeight = (index) => {
        const lines = Math.ceil(data.blocks[index][1] / 11) || 1;
        return kindOf[index] === "kept" ? 1 + 1.7 * lines : 0.35 + 1.3 * lines;
      };

      const apply = () => {
        const verdict = toolbar.elements.verdict.value;
        const kinds = new Set(chips.filter((chip) => chip.ariaPressed === "true").map((chip) => chip.dataset.kind));
        const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        let count = 0;
        const heights = new Map(groups.map((group) => [group, 0]));
        items.forEach((item, index) => {
          const kind = kindOf[index];
          const fits =
            (verdict === "all" || (verdict === "kept") === (kind === "kept")) &&
            (kinds.size === 0 || kinds.has(kind)) &&
            words.every((word) => textOf(index).includes(word));
          if (fits) {
            count += 1;
            const group = item.parentNode;
            heights.set(group, heights.get(group) + roughHeight(index));
          }
          if (fits !== shown[index]) item.hidden = !fits;
          shown[index] = fits;
        });
        heights.forEach((height, group) => {
          group.hidden = height === 0;
          group.style.containIntrinsicBlockSize = `${height}rem`;
        });
        byId("count").value = `${count.toLocaleString("en")} of ${items.length.toLocaleString("en")} blocks`;
        byId("empty").hidden = count > 0;
        if (!shown[tabStop]) moveTabStop(shown[current] ? current : shown.indexOf(true));
      };

      const setVerdict = (value) => {
        toolbar.elements.verdict.value = value;
        if (value === "kept") chips.forEach((chip) => { chip.ariaPressed = "false"; });
        apply();
      };

      const clear = () => {
        search.value = "";
        chips.forEach((chip) => { chip.ariaPressed = "false"; });
        setVerdict("all");
      };

      // The current block

      const select = (index) => {
        if (index < 0) return;
        items[current]?.classList.remove("current");
        current = index;
        items[index].classList.add("current");
        moveTabStop(index);
        buttonOf(index).focus({ preventScroll: true });
        items[index].scrollIntoView({ block: "nearest" });
      };

      // Of the blocks only one is a stop for the Tab key: the current one or, where that is filtered out, the first.
      const moveTabStop = (index) => {
        if (tabStop >= 0) buttonOf(tabStop).tabIndex = -1;
        if (index >= 0) buttonOf(index).tabIndex = 0;
        tabStop = index;
      };

      const buttonOf = (index) => items[index].firstElementChild;

      const firstOnScreen = () => {
        const top = toolbar.getBoundingClientRect().bottom;
        const isBelow = (place) => place.getBoundingClientRect().bottom > top;
        const start = groups.findIndex((group) => !group.hidden && isBelow(group));
        if (start < 0) return -1;
        const first = items.indexOf(groups[start].firstElementChild);
        return items.findIndex((item, index) => index >= first && shown[index] && isBelow(item));
      };

      // The next shown block in a direction that fits; where none does the current one, or the last shown on that side.
      const find = (step, fits) => {
        if (current < 0) return firstOnScreen();
        for (let index = current + step; index >= 0 && index < items.length; index += step) {
          if (shown[index] && fits(index)) return index;
        }
        if (shown[current]) return current;
        return step > 0 ? shown.lastIndexOf(true) : shown.indexOf(true);
      };

      const isKept = (index) => kindOf[index] === "kept";

      // Details

      const element = (name, text, className) => {
        const made = document.createElement(name);
        if (text !== undefined) made.textContent = text;
        if (className) made.className = className;
        return made;
      };

      const signed = (number) => (number < 0 ? "−" : "+") + Math.abs(number).toFixed(2);

      const bar = (weight, strongest) => {
        const cell = element("td", undefined, "bar");
        const pull = element("span", undefined, "pull");
        const part = element("i", undefined, weight < 0 ? "down" : "up");
        part.style.width = `${(50 * Math.abs(weight)) / strongest}%`;
        pull.append(part);
        cell.append(pull);
        return cell;
      };

      const featureTable = (reasons) => {
        const table = element("table");
        table.append(element("caption", "What moved the score: value, and weight in log-odds (+ towards kept)"));
        const body = element("tbody");
        const strongest = Math.max(...reasons.map((reason) => Math.abs(reason[2]))) || 1;
        for (const [feature, value, weight] of reasons) {
          const row = element("tr");
          const name = element("th", data.features[feature]);
          name.scope = "row";
          row.append(name, element("td", value === null ? "–" : String(value), "figure"), bar(weight, strongest),
            element("td", signed(weight), "figure weight"));
          body.append(row);
        }
        table.append(body);
        return table;
      };

      const scoreText = (score, reasons) => {
        if (!score) return "none: a rule decided, and the block model was not asked";
        return reasons.length > 0 ? score : `${score}: beyond doubt by what stands around it, without a look at its features`;
      };

      const details = (index) => {
        const [role, words, ...reasons] = data.blocks[index];
        const item = items[index];
        const score = item.querySelector(".score")?.textContent;
        const facts = [
          ["Decided by", item.querySelector(".rule").textContent],
          ["Score", scoreText(score, reasons)],
          ["Form", `${role}, ${words} ${words === 1 ? "word" : "words"}`],
        ];
        const panel = element("div", undefined, "why");
        panel.id = `why${index + 1}`;
        const entries = element("dl");
        for (const [name, value] of facts) {
          const description = element("dd", value);
          description.dir = "auto";
          entries.append(element("dt", name), description);
        }
        const link = element("a", `#${item.id}`);
        link.href = `#${item.id}`;
        const place = element("dd");
        place.append(link);
        entries.append(element("dt", "Link"), place);
        panel.append(entries);
        if (reasons.length > 0) panel.append(featureTable(reasons));
        return panel;
      };

      const toggle = (index, isOpen = buttonOf(index).ariaExpanded !== "true") => {
        const item = items[index];
        const button = buttonOf(index);
        textOf(index);
        item.querySelector(".why")?.remove();
        if (isOpen) item.append(details(index));
        button.ariaExpanded = String(isOpen);
      };

      // Events

      const indexOf = (target) => {
        const item = target.closest?.(".blocks li");
        return item ? Number(item.id.slice(1)) - 1 : -1;
      };

      list.addEventListener("click", (event) => {
        const index = indexOf(event.target);
        if (index < 0 || event.target.closest(".why, a") || !getSelection().isCollapsed) return;
        toggle(index);
        select(index);
      });

      toolbar.addEventListener("submit", (event) => event.preventDefault());
      search.addEventListener("input", apply);
      verdicts.forEach((radio) => radio.addEventListener("change", () => setVerdict(radio.value)));
      chips.forEach((chip) => chip.addEventListener("click", () => {
        chip.ariaPressed = String(chip.ariaPressed !== "true");
        if (toolbar.elements.verdict.value === "kept") toolbar.elements.verdict.value = "all";
        apply();
      }));
      byId("help").addEventListener("click", () => keys.showModal());

      const commands = {
        j: () => select(find(1, () => true)),
        k: () => select(find(-1, () => true)),
        n: () => select(find(1, (index) => isKept(index) !== isKept(current))),
        p: () => select(find(-1, (index) => isKept(index) !== isKept(current))),
        "/": () => {
          search.focus();
          search.select();
        },
        a: () => setVerdict("all"),
        "+": () => setVerdict("kept"),
        "-": () => setVerdict("stripped"),
        "?": () => keys.showModal(),
        Escape: clear,
      };

      document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
        if (event.target === search) {
          if (event.key === "Escape") {
            clear();
            search.blur();
          } else if (event.key === "Enter") {
            // Or the block that gets the focus is opened by the same key.
            event.preventDefault();
            select(shown.indexOf(true));
          }
          return;
        }
        const command = commands[event.key];
        if (!command) return;
        event.preventDefault();
        command();
      });

      const openLinked = () => {
        const index = /^#b\d+$/.test(location.hash) ? Number(location.hash.slice(2)) - 1 : -1;
        if (index < 0 || index >= items.length) return;
        if (!shown[index]) clear();
        toggle(index, true);
        select(index);
      };

      // On a phone the blocks come first.
      if (matchMedia("(max-width: 44rem)").matches) document.querySelector(".metadata").open = false;
      toolbar.hidden = false;
      new ResizeObserver(() => {
        document.documentElement.style.setProperty("--toolbar", `${toolbar.offsetHeight + 8}px`);
      }).observe(toolbar);
      apply();
      addEventListener("hashchange", openLinked);
      openLinked();
    })();
    """#
}

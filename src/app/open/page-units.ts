/** A piece of a page that is one block, or the text between two blocks. */
export interface Unit {
  readonly nodes: readonly Node[]
  /** The block, or what the text between blocks stands in. */
  readonly element: Element
  /** Its text, on one line. */
  readonly text: string
}

const block = "p,h1,h2,h3,h4,h5,h6,ul,ol,dl,table,blockquote,pre,hr,figcaption,address,[data-note]"
const container = "div,section,article,main,header,footer,aside,figure,center,form,details,body"
const never =
  "nav,script,style,template,noscript,iframe,button,select,input,textarea,svg,video,audio,dialog,[hidden],[aria-hidden=true],[role=navigation],[data-style*='display:none'],[data-style*='display: none']"

/** What a page shows, as one row of blocks. Menus, forms and what is hidden are left out. */
export function unitsOf(parent: Element): readonly Unit[] {
  const units: Unit[] = []
  let loose: Node[] = []
  const flush = () => {
    const text = lineOf(loose)
    if (text !== "" || loose.some(holdsPicture)) units.push({nodes: loose, element: parent, text})
    loose = []
  }
  for (const child of Array.from(parent.childNodes)) {
    if (!(child instanceof Element)) {
      loose.push(child)
      continue
    }
    if (child.matches(never)) continue
    const one = child.matches(block)
    const several = !one && (child.matches(container) || child.querySelector(block) !== null)
    if (!one && !several) {
      loose.push(child)
      continue
    }
    flush()
    if (several) units.push(...unitsOf(child))
    else units.push({nodes: [child], element: child, text: lineOf([child])})
  }
  flush()
  return units.filter(isSomething)
}

// A list is read item by item: “Facebook Twitter”, not “FacebookTwitter”.
function lineOf(nodes: readonly Node[]): string {
  const texts = nodes.map(node =>
    node instanceof Element && node.matches("ul,ol,dl")
      ? [...node.children].map(item => item.textContent ?? "").join(" ")
      : (node.textContent ?? "")
  )
  return texts.join("").replace(/\s+/g, " ").trim()
}

function holdsPicture(node: Node): boolean {
  return node instanceof Element && (node.matches("img") || node.querySelector("img") !== null)
}

function isSomething({text, nodes}: Unit): boolean {
  return text !== "" || nodes.some(node => holdsPicture(node) || node.nodeName === "HR")
}
